import {dashes} from './dashes.ts'
import {dateForms} from './date-forms.ts'
import {ellipsis} from './ellipsis.ts'
import {expansions} from './expansions.ts'
import {invisible} from './invisible.ts'
import {iy} from './iy.ts'
import {lookAlikes} from './look-alikes.ts'
import {numbers} from './numbers.ts'
import {quotes} from './quotes.ts'
import {spacing} from './spacing.ts'
import {toneMarks} from './tone-marks.ts'
import {unicode} from './unicode.ts'
import {whitespace} from './whitespace.ts'

// What a file of a rule exports is public: the function that makes the rule, its plugin, the type of its options.
export * from './dashes.ts'
export * from './date-forms.ts'
export * from './ellipsis.ts'
export * from './expansions.ts'
export * from './invisible.ts'
export * from './iy.ts'
export * from './look-alikes.ts'
export * from './numbers.ts'
export * from './quotes.ts'
export * from './spacing.ts'
export * from './tone-marks.ts'
export * from './unicode.ts'
export * from './whitespace.ts'

/**
 * The rules of the library, in the order of their stages, by the name that they have as an option of the preset.
 *
 * Each makes a rule from options, and says its `id`, whether it `isSafe`, and in its `description` what its messages
 * mean. The preset, its types, and the documents of messages are made from this table. To add a rule, write its file and
 * name it here.
 */
export const rules = {
  /** Remove characters that cannot be seen; on by default. */
  invisible,
  /** Compose letters; on by default. */
  unicode,
  /** Replace letters that only look like Vietnamese ones; on by default. */
  lookAlikes,
  /** One plain space between words; on by default. */
  whitespace,
  /** Write out abbreviations; off by default. */
  expansions,
  /** Move tone marks that stand on the wrong letter; on by default. */
  toneMarks,
  /** One spelling of i and y; off by default. */
  iy,
  /** One form of dates and times; off by default. */
  dateForms,
  /** One form of ellipsis; off by default. */
  ellipsis,
  /** One form of quotation marks; off by default. */
  quotes,
  /** No spaces before punctuation; on by default. */
  spacing,
  /** One form of dashes; off by default. */
  dashes,
  /** Numbers and units as Vietnamese writes them; off by default. */
  numbers
}
