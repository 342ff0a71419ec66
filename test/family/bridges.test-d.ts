/** The bridges to the trees of the family, as TypeScript knows them. */
import type {Root as Hast} from 'hast'
import type {Root as Mdast} from 'mdast'
import type {Root as Nlcst} from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import retextQuotes from 'retext-quotes'
import retextStringify from 'retext-stringify'
import {tinRetext} from 'tinast/export'
import {rehypeTin, tinRehype} from 'tinast/html'
import {remarkTin, tinRemark} from 'tinast/markdown'
import tinNormalize from 'tinast/plugin/normalize'
import {tinParse, tinStringify} from 'tinast/unified'
import {unified} from 'unified'
import {expectTypeOf, test} from 'vitest'

test('a way out gives the tree of its kind', async () => {
  const parsed = unified().use(tinParse)
  expectTypeOf(await parsed().use(tinRehype).run(parsed.parse(''))).toEqualTypeOf<Hast>()
  expectTypeOf(await parsed().use(tinRemark).run(parsed.parse(''))).toEqualTypeOf<Mdast>()
  expectTypeOf(await parsed().use(tinRetext).run(parsed.parse(''))).toEqualTypeOf<Nlcst>()
})

test('what comes out is compiled by the family', () => {
  expectTypeOf(
    unified().use(rehypeParse).use(rehypeTin).use(tinRehype).use(rehypeStringify).processSync('').value
  ).toEqualTypeOf<string | Uint8Array>()
  unified().use(remarkParse).use(remarkTin).use(tinNormalize).use(tinRemark, {frontmatter: true}).use(remarkStringify)
  unified().use(tinParse).use(tinRetext).use(retextQuotes).use(retextStringify)
})

test('options are known', () => {
  unified().use(tinParse).use(tinRehype, {sanitize: false, handlers: {}})
  // @ts-expect-error: there is no such option.
  unified().use(tinParse).use(tinRehype, {sanitise: false})
  // @ts-expect-error: there is no such option.
  unified().use(tinParse).use(tinRemark, {markers: 'none'})
  // @ts-expect-error: there are no options.
  unified().use(tinParse).use(tinRetext, {parser: 1})
})

test('with a processor, the article stays', () => {
  unified().use(tinParse).use(tinRetext, unified().use(retextQuotes)).use(tinStringify)
  unified()
    .use(tinParse)
    .use(
      tinRehype,
      unified().use(() => (tree: Hast) => void tree),
      {sanitize: false}
    )
    .use(tinStringify)
})
