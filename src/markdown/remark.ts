/**
 * What is taken of remark and its utilities, in one place.
 *
 * In browsers a copy of it is loaded that the build has put together: there, bundlers take a decoder of references that
 * needs a document, which workers lack, and sets markup, which Trusted Types forbid. `imports` in package.json says so.
 */
export {frontmatterToMarkdown} from 'mdast-util-frontmatter'
export {gfmToMarkdown} from 'mdast-util-gfm'
export {defaultHandlers, type Handle, type Options, toMarkdown} from 'mdast-util-to-markdown'
export {default as remarkFrontmatter} from 'remark-frontmatter'
export {default as remarkGfm} from 'remark-gfm'
export {default as remarkParse} from 'remark-parse'
