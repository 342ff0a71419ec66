import type {Construct} from '../types.ts'

/** The title (tít). */
export const headline: Construct = {name: 'headline', scores: 'headline'}
