export {type TinParseOptions, tinParse} from './tin-parse.ts'
export {type TinStringifyOptions, tinStringify} from './tin-stringify.ts'
