import type {Construct} from '../types.ts'
import {byline} from './byline.ts'
import {credit} from './credit.ts'
import {dateline} from './dateline.ts'
import {endMark} from './end-mark.ts'
import {figure} from './figure.ts'
import {headline} from './headline.ts'
import {keywords} from './keywords.ts'
import {kicker} from './kicker.ts'
import {lead} from './lead.ts'
import {markup} from './markup.ts'
import {paragraph} from './paragraph.ts'
import {related} from './related.ts'
import {residue} from './residue.ts'
import {subheading} from './subheading.ts'
import {timestamp} from './timestamp.ts'

/** The constructs of the library, in the order in which they are tried. */
export const constructs: readonly Construct[] = [
  residue,
  markup,
  keywords,
  timestamp,
  related,
  credit,
  figure,
  kicker,
  headline,
  lead,
  byline,
  subheading,
  paragraph,
  dateline,
  endMark
]
