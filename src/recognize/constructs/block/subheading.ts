import type {Construct} from '../../construct.ts'

/** A heading inside the body (tít xen). */
export const subheading: Construct = {
  name: 'subheading',
  type: 'subheading',
  hints: {
    heading: 5,
    title: -3,
    minor: 1,
    bold: 2,
    alignedRight: -4,
    allLink: -3,
    bodyStyle: -2,
    repeatedStyle: 1,
    afterBody: -4
  }
}
