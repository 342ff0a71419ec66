/** Reads the source as syntax: its files, functions and the names of its types. */
import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** One file of source. */
export interface SourceFile {
  /** Path from the root, with slashes. */
  path: string
  lines: number
  /** Name and length of each function, nested ones too. */
  functions: {name: string; lines: number}[]
  /** Names of the types that it declares. */
  types: string[]
}

/** Read all files of a folder, in order of their paths. */
export function readSources(folder = 'src'): SourceFile[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.tsx?$/.test(name))
    .sort()
    .map(name => readSource(path.posix.join(folder, name.replaceAll(path.sep, '/'))))
}

function readSource(name: string): SourceFile {
  const text = fs.readFileSync(name, 'utf8')
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const functions: SourceFile['functions'] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const lineOf = (offset: number) => file.getLineAndCharacterOfPosition(offset).line
      functions.push({name: nameOf(node), lines: lineOf(node.end) - lineOf(node.getStart(file)) + 1})
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return {path: name, lines: text.split('\n').length - 1, functions, types: file.statements.flatMap(typeOf)}
}

function nameOf(node: ts.SignatureDeclaration): string {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined)
  return named?.getText() ?? 'a function without a name'
}

function typeOf(node: ts.Statement): string[] {
  const declares = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)
  return declares && node.name ? [node.name.text] : []
}
