/** Finds the regular expressions of the source: those that are written, and those that are put together when it runs. */
import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A regular expression, and the file that has or makes it. */
export interface Expression {
  source: string
  flags: string
  file: string
}

/** The regular expressions that are written in `src`. */
export function literalExpressions(): Expression[] {
  return sourceFiles().flatMap(file => {
    const tree = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const found: Expression[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        found.push({source: node.text.slice(1, end), flags: node.text.slice(end + 1), file})
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
    return found
  })
}

/**
 * The regular expressions that are put together while `src` is loaded and used; nothing of it may be loaded before.
 *
 * @param use Uses the library as widely as it can.
 */
export async function madeExpressions(use: () => Promise<void>): Promise<Expression[]> {
  const found: Expression[] = []
  const {RegExp: Original} = globalThis
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags], newTarget) {
      const made: RegExp = Reflect.construct(target, [pattern, flags], newTarget)
      const [file] = new Error('here').stack?.match(/(?<=\/)src\/[\w/.-]+\.ts/) ?? []
      if (file) found.push({source: made.source, flags: made.flags, file})
      return made
    }
  })
  try {
    for (const file of sourceFiles()) await import(path.resolve(file))
    await use()
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

/** Files of `src` that do nothing when they are loaded. */
function sourceFiles(): string[] {
  return fs
    .readdirSync('src', {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts') && !/^(?:cli.index|model.train.)/.test(name))
    .sort()
    .map(name => path.posix.join('src', name.replaceAll(path.sep, '/')))
}
