/** Reads the interfaces and type aliases of TypeScript text, for comparing the specification with the source. */
import ts from 'typescript'

/** What a declaration says, without comments and layout. */
export interface Declaration {
  /** What an interface extends. */
  extends: string[]
  /** Members of an interface, or the alternatives of an alias. */
  members: string[]
}

/**
 * Read declarations.
 *
 * @param text TypeScript.
 * @returns Declarations by name.
 */
export function readDeclarations(text: string): Map<string, Declaration> {
  const file = ts.createSourceFile('declarations.ts', text, ts.ScriptTarget.Latest, true)
  const found = new Map<string, Declaration>()
  for (const node of file.statements) {
    if (ts.isInterfaceDeclaration(node)) found.set(node.name.text, readInterface(node, file))
    if (ts.isTypeAliasDeclaration(node))
      found.set(node.name.text, {extends: [], members: alternatives(node.type, file)})
  }
  return found
}

function readInterface(node: ts.InterfaceDeclaration, file: ts.SourceFile): Declaration {
  const parents = node.heritageClauses?.flatMap(clause => clause.types.map(type => plain(type.getText(file)))) ?? []
  return {extends: parents, members: node.members.map(member => plain(member.getText(file)))}
}

function alternatives(type: ts.TypeNode, file: ts.SourceFile): string[] {
  return (ts.isUnionTypeNode(type) ? [...type.types] : [type]).map(member => plain(member.getText(file)))
}

/** Layout and the local names of unist's own types say nothing. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\bUnist(?=Data|Literal|Parent)/g, '')
    .trim()
}
