export {type FromMarkdownOptions, fromMarkdown} from './from-markdown.ts'
export {type FromMdastOptions, fromMdast} from './from-mdast.ts'
export {type RemarkTinOptions, remarkTin} from './remark-tin.ts'
