import type {Construct, InlineConstruct} from '../construct.ts'
import {byline} from './block/byline.ts'
import {caption} from './block/caption.ts'
import {credit} from './block/credit.ts'
import {headline} from './block/headline.ts'
import {keywords} from './block/keywords.ts'
import {kicker} from './block/kicker.ts'
import {lead} from './block/lead.ts'
import {markup} from './block/markup.ts'
import {paragraph} from './block/paragraph.ts'
import {related} from './block/related.ts'
import {residue} from './block/residue.ts'
import {subheading} from './block/subheading.ts'
import {timestamp} from './block/timestamp.ts'
import {inlineByline} from './inline/byline.ts'
import {inlineCredit} from './inline/credit.ts'
import {dateline} from './inline/dateline.ts'
import {endMark} from './inline/end-mark.ts'

/** The constructs of the library, in the order in which they are tried. */
export const constructs: readonly Construct[] = [
  residue,
  markup,
  keywords,
  // Before credits: `VĂN HÓA - GIẢI TRÍ` are two newspapers as well.
  kicker,
  timestamp,
  related,
  credit,
  caption,
  headline,
  lead,
  byline,
  subheading,
  paragraph
]

/** The inline constructs of the library, in the order in which they are tried. */
export const inlines: readonly InlineConstruct[] = [inlineCredit, inlineByline, dateline, endMark]
