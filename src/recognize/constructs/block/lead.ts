import type {Construct} from '../../construct.ts'

/** The summary under the headline (sapo). */
export const lead: Construct = {
  name: 'lead',
  type: 'lead',
  hints: {
    heading: 2,
    distinct: 2,
    italic: 0.5,
    bold: 1.5,
    alignedRight: -2,
    bodyStyle: -6,
    repeatedStyle: -3,
    afterBody: -4
  }
}
