import {type Data, type Processor, unified} from 'unified'
import {remarkFrontmatter, remarkGfm, remarkParse} from '../remark.ts'
import {addresses, type MicromarkExtension} from './address.ts'

/**
 * Make the parser: CommonMark, GFM and front matter; bare addresses are words.
 *
 * @returns Processor that parses Markdown as mdast.
 */
export function createParser() {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(readAddressesAsWords)
    .freeze()
}

const autolinks: ReadonlySet<string | undefined> = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink'])

/** Take the links that GFM finds in text out of what `remark-gfm` has put in. */
function readAddressesAsWords(this: Processor): undefined {
  const data = this.data() as Data
  data.micromarkExtensions = [...(data.micromarkExtensions as MicromarkExtension[]).map(withoutAutolinks), addresses]
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .filter(({enter}) => !enter || !('literalAutolink' in enter))
}

function withoutAutolinks(extension: MicromarkExtension): MicromarkExtension {
  const {text} = extension
  if (!text) return extension
  const kept = Object.entries(text).map(([code, constructs = []]) => [
    code,
    [constructs].flat().filter(({name}) => !autolinks.has(name))
  ])
  return {...extension, text: Object.fromEntries(kept)}
}
