import type {Construct} from '../../construct.ts'

/** The summary under the headline (sapo). */
export const lead: Construct = {name: 'lead', type: 'lead'}
