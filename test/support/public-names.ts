/** Reads what the entry points export: names, and what their docstrings say. */
import ts from 'typescript'

/** A name that users can import. */
export interface PublicName {
  name: string
  /** Whether there is nothing of it at run time. */
  isType: boolean
  /** What its docstring lacks, each as a line; nothing where the name is another package's. */
  lacks: string[]
}

/**
 * Read the names that modules export.
 *
 * @param files Modules.
 * @returns For each module its names, in order.
 */
export function readPublicNames(files: readonly string[]): Map<string, PublicName[]> {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true
  })
  const checker = program.getTypeChecker()
  return new Map(
    files.map(file => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile)
      const symbols = module ? checker.getExportsOfModule(module) : []
      return [file, symbols.map(symbol => readName(symbol, checker)).sort((a, b) => (a.name < b.name ? -1 : 1))]
    })
  )
}

function readName(exported: ts.Symbol, checker: ts.TypeChecker): PublicName {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const {name} = exported
  const isType = !(symbol.flags & ts.SymbolFlags.Value)
  const node = symbol.declarations?.find(({parent}) => !parent.getSourceFile().fileName.includes('/node_modules/'))
  if (!node) return {name, isType, lacks: []}
  const lacks = [...lacksOfText(symbol, name, checker), ...lacksOfOptions(symbol, name, checker)]
  if (isType) return {name, isType, lacks}
  const [signature] = checker.getTypeOfSymbolAtLocation(symbol, node).getCallSignatures()
  return {name, isType, lacks: signature ? [...lacks, ...lacksOfCall(symbol, signature, name, checker)] : lacks}
}

/** A docstring begins with a sentence. */
function lacksOfText(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): string[] {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  return /\p{L}[\s\S]*?[.:;](?:\s|$)/u.test(text) ? [] : [`${name} has no sentence`]
}

/** Each option says what it does; fields of nodes and rows are told by the documents. */
function lacksOfOptions(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): string[] {
  if (!/(?:Options|Settings)$/.test(name)) return []
  const fields = [...(symbol.members?.values() ?? [])].filter(({flags}) => flags & ts.SymbolFlags.Property)
  return fields.flatMap(field => lacksOfText(field, `${name}.${field.name}`, checker))
}

/** Each parameter and what is returned are told. */
function lacksOfCall(symbol: ts.Symbol, signature: ts.Signature, name: string, checker: ts.TypeChecker): string[] {
  const tags = symbol.getJsDocTags(checker)
  const told = tags.filter(tag => tag.name === 'param').map(tag => tag.text?.[0]?.text)
  const lacks = parametersOf(signature, checker)
    .filter(parameter => !told.includes(parameter))
    .map(parameter => `${name} does not tell its parameter ${parameter}`)
  const returned = checker.typeToString(signature.getReturnType())
  const isNothing = /^(?:void|never|undefined|Promise<void>)$/.test(returned)
  if (!isNothing && !tags.some(tag => tag.name === 'returns')) lacks.push(`${name} does not tell what it returns`)
  return lacks
}

/** Names of parameters; plugins of unified have their options in a list, which is empty where there are none. */
function parametersOf(signature: ts.Signature, checker: ts.TypeChecker): string[] {
  return signature.getParameters().flatMap(parameter => {
    if (parameter.name !== 'parameters') return [parameter.name]
    return checker.typeToString(checker.getTypeOfSymbol(parameter)) === '[]' ? [] : ['options']
  })
}
