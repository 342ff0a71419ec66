import type {Evidence} from '../tree/index.ts'
import type {Recognition, Span} from './construct.ts'

/** A label with its confidence and the reasons for it; all labels have all fields, which is quicker to read. */
export interface Label {
  /** Type of the node that the block becomes. */
  type: string
  /** Name of the construct. */
  construct: string
  confidence: number
  fields: Readonly<Record<string, unknown>> | undefined
  spans: readonly Span[] | undefined
  evidence: readonly Evidence[] | undefined
}

/**
 * Make the label that a recognition gives a block.
 *
 * @param recognition What a construct, the markup or a marker says.
 * @param construct Name of the construct.
 * @returns The label.
 */
export function labelOf(
  {
    type,
    confidence,
    fields,
    spans
  }: Pick<Recognition, 'confidence' | 'spans'> & {type: string; fields?: object | undefined},
  construct: string
): Label {
  return {
    type,
    construct,
    confidence: confidence ?? 1,
    fields: fields as Label['fields'],
    spans,
    evidence: undefined
  }
}
