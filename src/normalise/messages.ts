import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'

/** What a message says. */
export interface Saying {
  ruleId: string
  reason: string
  place: Position | Point | undefined
  /** What stands, or stood, there. */
  actual?: string
  /** What stands there now; absent where it was left. */
  expected?: string[]
}

const documentation = 'https://github.com/tinast/tinast/blob/main/docs/normalisation.md'
/** Headings of the document by rule. */
const headings: Readonly<Record<string, string>> = {'legacy-encoding': 'legacy-encodings'}
const plugins = new Set(
  (
    'invisible unicode look-alikes white-space tone-marks spacing iy quotes dashes ellipsis numbers dates ' +
    'abbreviations agencies remove'
  ).split(' ')
)

/**
 * Make a message: an information where something was changed, a warning where it was left.
 *
 * @param file File that gets the message.
 * @param saying What the message says.
 */
export function say(file: VFile, {ruleId, reason, place, actual, expected}: Saying): void {
  const options = {place, ruleId, source: 'tinast'}
  const message = expected ? file.info(reason, options) : file.message(reason, options)
  if (actual !== undefined) message.actual = actual
  if (expected) message.expected = expected
  const heading = headings[ruleId] ?? (plugins.has(ruleId) ? `tin${ruleId.replace('-', '')}` : undefined)
  if (heading) message.url = `${documentation}#${heading}`
}
