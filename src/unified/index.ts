export type {TinSettings} from '../plugin/settings.ts'
export {type TinParseOptions, tinParse} from './tin-parse.ts'
export {tinResolveCredits} from './tin-resolve-credits.ts'
export {type TinStringifyOptions, tinStringify} from './tin-stringify.ts'
