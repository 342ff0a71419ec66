/**
 * The entry points of the package: what users import, and the file that exports it. The build, the check of the map of
 * exports and the documents read this list; an entry that is added here is written to package.json as well.
 */
export const entries = {
  tinast: 'src/index.ts',
  'tinast/unified': 'src/unified/index.ts',
  'tinast/markdown': 'src/markdown/index.ts',
  'tinast/html': 'src/html/index.ts',
  'tinast/normalize': 'src/normalize/index.ts',
  'tinast/encoding': 'src/encoding/index.ts',
  'tinast/export': 'src/export/index.ts',
  'tinast/house': 'src/house/index.ts',
  'tinast/archive': 'src/archive/index.ts',
  'tinast/archive/workers': 'src/archive/workers/index.ts'
} as const

/** The file of the command. */
export const command = 'src/cli/index.ts'

/**
 * What the one self-contained script holds: `dist/tinast.global.js`, for `<script>` and for engines that run JavaScript
 * themselves. No module: it declares `tinast`.
 */
export const script = 'src/global/index.ts'

/** The file that workers run; it is built beside the chunks, where `createPool` looks for it. */
export const worker = 'src/archive/workers/worker.ts'

/**
 * Name the built files of an entry.
 *
 * @param entry Name that users import.
 * @returns Name without ending, in `dist`.
 */
export function builtName(entry: string): string {
  return entry === 'tinast' ? 'index' : entry.slice('tinast/'.length).replace('/', '-')
}
