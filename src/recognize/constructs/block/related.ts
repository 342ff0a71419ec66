import type {Block} from '../../../block/block.ts'
import {relatedOpeners} from '../../../lexicon/related.ts'
import type {Construct, Context} from '../../construct.ts'
import {byline} from './byline.ts'
import {credit} from './credit.ts'

/** The longest pointer. */
const longest = 500
/** The shortest title of another article that is told by standing twice. */
const shortestTitle = 20

/** Links to other articles: announced by the newsroom's own words, or told from the story by evidence. */
export const related: Construct = {
  name: 'related',
  recognize(block, context) {
    if (block.text.length > longest) return undefined
    if (relatedOpeners.test(block.text)) return {type: 'related', confidence: 0.96}
    return isTeaser(context) && followsSignature(context) ? {type: 'related', confidence: 0.95} : undefined
  },
  type: 'related',
  hints: {heading: 1, unlinked: -4, allLink: 5, bodyStyle: -1}
}

/** Say whether a title stands twice there, as under its picture and beside it, or is summed up by the block. */
function isTeaser({blocks, index, lastLong}: Context): boolean {
  if (index <= lastLong) return false
  const isTwice = (at: number) => {
    const text = blocks[at]?.text ?? ''
    return at > lastLong && text.length >= shortestTitle && text === blocks[at + 1]?.text && !/[.:]$/.test(text)
  }
  return isTwice(index) || isTwice(index - 1) || isTwice(index - 2)
}

const signatures = new WeakMap<readonly Block[], number>()

/** Say whether the story is signed and over. */
function followsSignature(context: Context): boolean {
  const {blocks, index} = context
  let signature = signatures.get(blocks)
  if (signature === undefined) {
    signature = findSignature(context)
    signatures.set(blocks, signature)
  }
  return signature !== -1 && signature < index
}

function findSignature(context: Context): number {
  const {blocks, lastLong} = context
  return blocks.findIndex((block, at) => {
    if (at <= lastLong) return false
    const there = {...context, index: at}
    return (byline.recognize?.(block, there) ?? credit.recognize?.(block, there)) !== undefined
  })
}
