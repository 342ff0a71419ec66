/** One kind of message. `docs/messages.md` lists them all; `npm run fixtures` writes it from here. */
export interface MessageEntry {
  /** What is said; names in braces are filled in. */
  reason: string
  /** What it means and what to do about it. */
  description: string
}

/** The messages that plugins make on a file, by id. Add an entry and report it with `report`. */
export const messages = {
  'doubtful-label': {
    reason: 'Doubtful {type}: confidence {confidence}, recognised by `{construct}`',
    description:
      'The label of a block is less sure than the option `doubt` of `tinParse` asks for (0.6 by default). Look at the block; `evidence: true` keeps the reasons for its label in `data.evidence`.'
  }
} as const satisfies Record<string, MessageEntry>

/** Id of a message. */
export type MessageId = keyof typeof messages

/** The values that a reason asks for. */
export type Values<Reason extends string> = Record<NamesIn<Reason>, string | number>

type NamesIn<Reason extends string> = Reason extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/**
 * Fill in a reason.
 *
 * @param reason Reason, with names in braces.
 * @param values A value for each name.
 * @returns The message.
 */
export function fill<const Reason extends string>(reason: Reason, values: Values<Reason>): string {
  return reason.replace(/\{([a-z]+)\}/g, (_, name: keyof Values<Reason>) => String(values[name]))
}
