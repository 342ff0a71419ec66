import type {Construct} from '../types.ts'

/** The short line above the headline (rubric, tít dẫn). */
export const kicker: Construct = {name: 'kicker', scores: 'kicker'}
