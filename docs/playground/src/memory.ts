/** What the page remembers of its user's taste: language and theme, nothing of articles. */

/** Read a choice. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`tinast.${name}`)
  } catch {
    // Storage is switched off.
    return null
  }
}

/** Keep a choice. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`tinast.${name}`, value)
  } catch {
    // The choice holds until the page is left.
  }
}
