import type {InlineConstruct} from '../../construct.ts'
import {partSpans} from '../../credit-spans.ts'

/** The names of a byline. */
export const inlineByline: InlineConstruct = {
  name: 'byline',
  find({text}, type, {credits}) {
    return type === 'byline' ? partSpans(credits.parseNames(text)?.parts ?? []) : []
  }
}
