export {type FromHtmlOptions, fromHtml} from './from-html.ts'
