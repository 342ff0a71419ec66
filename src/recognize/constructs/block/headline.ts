import type {Construct} from '../../construct.ts'
import {opensWithRubric} from './kicker.ts'

/** The title (tít): the line under the rubric, else told by evidence. */
export const headline: Construct = {
  name: 'headline',
  recognize(_, context) {
    return context.index === 1 && opensWithRubric(context) ? {type: 'headline', confidence: 0.95} : undefined
  },
  type: 'headline',
  hints: {
    underTitle: -4,
    heading: 3,
    title: 5,
    minor: -3,
    bold: 1,
    alignedRight: -3,
    allLink: -2,
    bodyStyle: -5,
    repeatedStyle: -4,
    afterBody: -4
  }
}
