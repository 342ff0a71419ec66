/** Copying and downloading: what leaves the page, and only by the hand of its user. */

/**
 * Copy a text.
 *
 * @param text Text.
 * @returns Whether the browser allowed it.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/**
 * Download a file.
 *
 * @param name Name of the file.
 * @param data What it holds.
 */
export function download(name: string, data: string | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([data as BlobPart]))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the address by then; without this the file would stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
