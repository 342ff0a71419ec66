/** Checks and runs the TypeScript of documents as a user's files: against the built package, by its own name. */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A folder for modules inside the package, where `tinast` is the package itself. */
export function createFolder(): string {
  fs.mkdirSync('.cache', {recursive: true})
  return fs.mkdtempSync(path.resolve('.cache/docs-'))
}

/**
 * Check the types of a module, alone: what it adds to content maps is seen by no other.
 *
 * @param code TypeScript.
 * @param folder Folder to write it to.
 * @returns Errors.
 */
export function checkTypes(code: string, folder: string): string[] {
  const file = path.join(fs.mkdtempSync(path.join(folder, 'types-')), 'module.mts')
  fs.writeFileSync(file, code)
  const program = ts.createProgram([file], options, host)
  const problems = ts.getPreEmitDiagnostics(program, program.getSourceFile(file))
  return problems.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const options: ts.CompilerOptions = {
  ...ts.convertCompilerOptionsFromJson(config.compilerOptions, '.').options,
  noUnusedLocals: false,
  noUnusedParameters: false
}
const host = createHost()

/** A host that parses the libraries once for all modules. */
function createHost(): ts.CompilerHost {
  const plain = ts.createCompilerHost(options)
  const parsed = new Map<string, ts.SourceFile | undefined>()
  return {
    ...plain,
    getSourceFile(name, ...rest) {
      if (!parsed.has(name)) parsed.set(name, plain.getSourceFile(name, ...rest))
      return parsed.get(name)
    }
  }
}

/**
 * Run a module in a process and a folder of its own.
 *
 * @param code TypeScript.
 * @param folder Folder to write it to.
 * @returns What it printed.
 * @throws Error where it fails.
 */
export function runModule(code: string, folder: string): string {
  const options = {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true}
  const file = path.join(fs.mkdtempSync(path.join(folder, 'run-')), 'module.mjs')
  fs.writeFileSync(file, ts.transpileModule(code, {compilerOptions: options}).outputText)
  const {status, stdout, stderr} = spawnSync(process.execPath, [file], {encoding: 'utf8', cwd: path.dirname(file)})
  if (status !== 0) throw new Error(stderr)
  return stdout
}
