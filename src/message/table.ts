/** One kind of message. `docs/messages.md` lists them all; `npm run fixtures` writes it from here. */
export interface MessageEntry {
  /** What is said; names in braces are filled in. */
  reason: string
  /** What it means and what to do about it. */
  description: string
  /** Where the documents say more: a file in `docs`, and a heading in it. */
  see?: string
}

/**
 * What rules of normalisation say, those of users too; `found` is the text, and what stands there now.
 *
 * What the messages of a rule mean stands with the rule: see `src/normalize/rules`.
 */
export const finding = '{fault}: {found}'

/** The messages that plugins make on a file, by id. Add an entry and report it with `report`. */
export const messages = {
  'doubtful-label': {
    reason: 'Doubtful {type}: confidence {confidence}, recognised by `{construct}`',
    description:
      'The label of a block is less sure than the option `threshold` of `tinParse`, `remarkTin` or `rehypeTin` asks for (0.6 by default). Look at the block; `evidence: true` keeps the reasons for its label in `data.evidence`.'
  },
  'outside-article': {
    reason: 'Text outside the article was left out: {detail}',
    description:
      'The page holds text that is no part of the article, such as menus and boxes of other stories. Look at the figures; where they are high, give `fromHtml` the part that you want as a fragment.',
    see: 'html.md#how-an-article-is-found-in-a-page'
  },
  'hidden-text': {
    reason: 'Text that the page hides was left out: {detail}',
    description: 'Readers of the page do not see this text, so it is no part of the article.',
    see: 'html.md#limits'
  },
  'no-article': {
    reason: 'No article was found: {detail}',
    description:
      'An index, an error page, or a page without running text: the tree has no children. A fragment is kept whole. If there is an article, give `fragment: true` and its part of the page.',
    see: 'html.md#how-an-article-is-found-in-a-page'
  },
  'deep-nesting': {
    reason: 'Tags that nest too deep were ignored; their text was kept: {detail}',
    description: 'Tags that nest deeper than 256 are passed over. No text is lost, but figures and links in it may be.',
    see: 'html.md#limits'
  },
  'hidden-markers': {
    reason: 'Marks of Markdown were read as text: {detail}',
    description:
      'Marks that nest deeper, or stand closer, than any use has it would keep the parser busy without end. They are text; nothing of them is lost.',
    see: 'markdown.md#limits'
  },
  'unread-front-matter': {
    reason: 'Front matter was kept, but not read: {detail}',
    description:
      'The front matter is no YAML that can be read, or too long, or its aliases stand for too much. It is kept as it was written; headline, date and author are looked for in the body alone.',
    see: 'markdown.md#front-matter'
  },
  agencies: {
    reason: 'Name of the agency: `{actual}`, expected `{expected}`',
    description: 'The name of an agency got its one written form.',
    see: 'normalization.md#tinagencies'
  },
  remove: {
    reason: 'Removed {type}: `{text}`',
    description: 'A node was removed. `actual` keeps its text, `place` its position.',
    see: 'normalization.md#tinremove'
  },
  'legacy-encoding': {
    reason: 'Text looks as if it were in a legacy encoding ({family}); it is left as it is, decode it first',
    description:
      'Nothing may be stripped from such text, or words are lost. Decode the source with `tinast/encoding`, and parse it then. It is given whether or not `report` is set.',
    see: 'normalization.md#legacy-encodings'
  }
} as const satisfies Record<string, MessageEntry>

/** Id of a message. */
export type MessageId = keyof typeof messages

/** The values that a reason asks for. */
export type ReasonValues<Reason extends string> = Record<NamesIn<Reason>, string | number>

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
export function fill<const Reason extends string>(reason: Reason, values: ReasonValues<Reason>): string {
  return reason.replace(/\{([a-z]+)\}/g, (_, name: keyof ReasonValues<Reason>) => String(values[name]))
}

const docs = 'https://github.com/tinast/tinast/blob/main/docs/messages.md'

/**
 * Give the address of the section on a message.
 *
 * @param id Id of a message, or of a rule of the library.
 * @returns Address.
 */
export function urlOf(id: string): string {
  return `${docs}#${id}`
}
