import type {Construct} from '../../construct.ts'

/** A heading inside the body (tít xen). */
export const subheading: Construct = {name: 'subheading', type: 'subheading'}
