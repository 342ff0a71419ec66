/** One kind of message. `docs/messages.md` lists them all; `npm run fixtures` writes it from here. */
export interface MessageEntry {
  /** What is said; names in braces are filled in. */
  reason: string
  /** What it means and what to do about it. */
  description: string
  /** Where the documents say more: a file in `docs`, and a heading in it. */
  see?: string
}

/** What rules of normalisation say, those of users too; `found` is the text, and what stands there now. */
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
  invisible: {
    reason: finding,
    description: 'Characters that cannot be seen, such as zero-width spaces, were removed.',
    see: 'normalization.md#tininvisible'
  },
  unicode: {
    reason: finding,
    description:
      'Letters were not composed, and are now. A warning: two tones on one letter, or a letter that was lost (U+FFFD), which only the source can mend.',
    see: 'normalization.md#tinunicode'
  },
  'look-alikes': {
    reason: finding,
    description:
      'A letter that only looks like one of Vietnamese, such as `ð`, was replaced, or looks wrong and was left.',
    see: 'normalization.md#tinlookalikes'
  },
  'white-space': {
    reason: finding,
    description: 'White space between words became one plain space.',
    see: 'normalization.md#tinwhitespace'
  },
  'tone-marks': {
    reason: finding,
    description:
      'A tone mark stood on the wrong letter, or in the other style, and was moved. A warning: a syllable has two tones; decide which is right.',
    see: 'normalization.md#tintonemarks'
  },
  spacing: {
    reason: finding,
    description: 'A space before punctuation was removed, or one after it put in.',
    see: 'normalization.md#tinspacing'
  },
  iy: {
    reason: finding,
    description: 'A word was spelt with i or y as the policy has it.',
    see: 'normalization.md#tiniy'
  },
  quotes: {
    reason: finding,
    description:
      'A quotation mark was written in the form of the option. A warning: the marks of the block do not pair, so they were left.',
    see: 'normalization.md#tinquotes'
  },
  dashes: {
    reason: finding,
    description: 'A dash was written in the form of the option, or had a space on one side alone.',
    see: 'normalization.md#tindashes'
  },
  ellipsis: {
    reason: finding,
    description: 'An ellipsis had four dots or more, or another form than the option asks for.',
    see: 'normalization.md#tinellipsis'
  },
  numbers: {
    reason: finding,
    description:
      'A number, a unit or a currency was written as Vietnamese does. A warning: the number can be a thousand or a decimal, so it was left.',
    see: 'normalization.md#tinnumbers'
  },
  dates: {
    reason: finding,
    description: 'A date or a time was written in the form of the option.',
    see: 'normalization.md#tindates'
  },
  abbreviations: {
    reason: finding,
    description: 'An abbreviation was written out, as `write: true` asks for.',
    see: 'normalization.md#tinabbreviations'
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

const docs = 'https://github.com/tinast/tinast/blob/main/docs/messages.md'

/**
 * Give the address of the section on a message.
 *
 * @param id Id.
 * @returns Address.
 */
export function urlOf(id: MessageId): string {
  return `${docs}#${id}`
}
