/** Builds the playground into a folder of static files, from the built library as a browser user imports it. */
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {type BuildOptions, build as bundle} from 'esbuild'

const here = path.dirname(fileURLToPath(import.meta.url))

/** Where the built page stands by default; git passes it over. */
export const output = path.join(here, 'dist')

const options: BuildOptions = {
  absWorkingDir: here,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: {'.txt': 'text', '.md': 'text', '.html': 'text', '.ndjson': 'text', '.tcvn3': 'binary', '.woff2': 'file'},
  assetNames: '[name]',
  logLevel: 'error'
}

/**
 * Build the page.
 *
 * @param folder Folder, which is made anew.
 * @returns Names of the files and their sizes in bytes.
 * @throws Error where the library is not built, or the source cannot be bundled.
 */
export async function build(folder: string = output): Promise<Map<string, number>> {
  if (!fs.existsSync(path.join(here, '../../dist/index.js'))) {
    throw new Error('The playground is made from the built library: run `npm run build` first')
  }
  fs.rmSync(folder, {recursive: true, force: true})
  fs.mkdirSync(folder, {recursive: true})
  await bundle({...options, entryPoints: {main: 'src/main.tsx', styles: 'styles/index.css'}, outdir: folder})
  // A worker has no document; packages that need to know ask for this condition.
  const conditions = ['worker', 'browser']
  await bundle({...options, conditions, entryPoints: {worker: 'src/worker/index.ts'}, outdir: folder})
  fs.renameSync(path.join(folder, 'styles.css'), path.join(folder, 'main.css'))
  for (const name of ['index.html', 'icon.svg']) fs.copyFileSync(path.join(here, name), path.join(folder, name))
  await bundleOffline(folder)
  return new Map(fs.readdirSync(folder).map(name => [name, fs.statSync(path.join(folder, name)).size]))
}

/** The service worker knows the names of all files, and changes where one of them does. */
async function bundleOffline(folder: string): Promise<void> {
  const names = fs.readdirSync(folder).sort()
  const hash = createHash('sha256')
  for (const name of names) hash.update(name).update(fs.readFileSync(path.join(folder, name)))
  await bundle({
    ...options,
    entryPoints: {offline: 'src/offline.ts'},
    format: 'iife',
    outdir: folder,
    define: {
      FILES: JSON.stringify(['./', ...names.filter(name => name !== 'index.html')]),
      BUILD: JSON.stringify(hash.digest('hex').slice(0, 12))
    }
  })
}
