/**
 * Plugins with an address of their own, for files of configuration and command lines: the last part of the address, and
 * the file whose default export the plugin is. The name is that of the plugin, without a leading `tin`.
 */
const plugins = {
  parse: 'unified/tin-parse',
  stringify: 'unified/tin-stringify',
  'resolve-credits': 'unified/tin-resolve-credits',
  'remark-tin': 'markdown/remark-tin',
  remark: 'markdown/tin-remark',
  'rehype-tin': 'html/rehype-tin',
  rehype: 'html/tin-rehype',
  retext: 'export/tin-retext',
  normalize: 'normalize/preset',
  abbreviations: 'normalize/annotate/tin-abbreviations',
  agencies: 'normalize/annotate/agencies',
  dates: 'normalize/annotate/dates',
  remove: 'normalize/remove',
  'body-text': 'normalize/body-text',
  invisible: 'normalize/rules/invisible',
  unicode: 'normalize/rules/unicode',
  'look-alikes': 'normalize/rules/look-alikes',
  whitespace: 'normalize/rules/whitespace',
  'tone-marks': 'normalize/rules/tone-marks',
  spacing: 'normalize/rules/spacing',
  iy: 'normalize/rules/iy',
  quotes: 'normalize/rules/quotes',
  dashes: 'normalize/rules/dashes',
  ellipsis: 'normalize/rules/ellipsis',
  numbers: 'normalize/rules/numbers',
  'date-forms': 'normalize/rules/date-forms',
  expansions: 'normalize/rules/expansions'
} as const

/**
 * The entry points of the package: what users import, and the file that exports it. The build, the check of the map of
 * exports and the documents read this list; an entry that is added here is written to package.json as well.
 */
export const entries: Readonly<Record<string, string>> = {
  tinast: 'src/index.ts',
  'tinast/unified': 'src/unified/index.ts',
  'tinast/markdown': 'src/markdown/index.ts',
  'tinast/html': 'src/html/index.ts',
  'tinast/normalize': 'src/normalize/index.ts',
  'tinast/encoding': 'src/encoding/index.ts',
  'tinast/export': 'src/export/index.ts',
  'tinast/house': 'src/house/index.ts',
  'tinast/archive': 'src/archive/index.ts',
  'tinast/archive/workers': 'src/archive/workers/index.ts',
  ...Object.fromEntries(Object.entries(plugins).map(([name, file]) => [`tinast/plugin/${name}`, `src/${file}.ts`]))
}

/** The file of the command. */
export const command = 'src/cli/index.ts'

/**
 * What the one self-contained script holds: `dist/tinast.global.js`, for `<script>` and for engines that run JavaScript
 * themselves. No module: it declares `tinast`.
 */
export const script = 'src/global/index.ts'

/** The file that workers run; it is built beside the chunks, where `createPool` looks for it. */
export const worker = 'src/archive/workers/worker.ts'

/** What is taken of remark: it is built apart, as it is and put together for browsers (`imports` in package.json). */
export const remark = 'src/markdown/remark.ts'

/**
 * Name the built files of an entry.
 *
 * @param entry Name that users import.
 * @returns Name without ending, in `dist`.
 */
export function builtName(entry: string): string {
  return entry === 'tinast' ? 'index' : entry.slice('tinast/'.length).replace('/', '-')
}
