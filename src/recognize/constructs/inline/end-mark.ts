import type {InlineConstruct} from '../../construct.ts'

const endMarks = /(?:\.\s?)?\/\s?\.$/

/** The mark that closes wire copy: `./.` or `/.`, last in its block or before the credit that follows it. */
export const endMark: InlineConstruct = {
  name: 'endMark',
  find(block, type) {
    if (type !== 'paragraph' && type !== 'lead') return []
    // Three signs that mean nothing else: what follows them in a short block is what a snippet left of a credit.
    const sure = block.text.indexOf('./.')
    if (sure > 0) return [{type: 'endMark', start: sure, end: sure + 3}]
    const tail = block.text.slice(-8)
    const match = endMarks.exec(tail)
    if (!match || tail.length === match[0].length) return []
    const start = block.text.length - match[0].length
    return [{type: 'endMark', start, end: block.text.length}]
  }
}
