import {fromMarkdown} from 'mdast-util-from-markdown'

const known = new Map<string, string>()

/**
 * Decode the character references in a piece of HTML.
 *
 * @param value HTML without tags.
 * @returns Text; what is no reference stays as it is.
 */
export function decode(value: string): string {
  return value.replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g, reference => {
    let found = known.get(reference)
    if (found === undefined) {
      // Markdown has the references of HTML; its parser knows them all.
      const [paragraph] = fromMarkdown(reference).children
      const [text] = paragraph?.type === 'paragraph' ? paragraph.children : []
      found = text?.type === 'text' ? text.value : reference
      if (known.size < 4000) known.set(reference, found)
    }
    return found
  })
}
