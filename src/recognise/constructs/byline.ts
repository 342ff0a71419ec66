import type {Construct} from '../types.ts'

/** A line of names alone. */
export const byline: Construct = {name: 'byline', scores: 'byline'}
