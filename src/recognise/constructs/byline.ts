import {partMarks} from '../marks.ts'
import type {Construct} from '../types.ts'

/** A line of names alone. */
export const byline: Construct = {
  name: 'byline',
  scores: 'byline',
  inline({text}, type, {credits}) {
    return type === 'byline' ? partMarks(credits.names(text)?.parts ?? []) : []
  }
}
