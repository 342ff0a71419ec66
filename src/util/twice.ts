/**
 * Read what stands twice in a text, with a space between.
 *
 * @param text Text.
 * @returns What stands twice; nothing where the text is something else.
 */
export function readTwice(text: string): string | undefined {
  const middle = (text.length - 1) / 2
  const isParted = Number.isInteger(middle) && text[middle] === ' '
  return isParted && text.endsWith(text.slice(0, middle)) ? text.slice(0, middle) : undefined
}
