/** Bundles modules as users of the package do. */
import path from 'node:path'
import commonjsPlugin from '@rollup/plugin-commonjs'
import {nodeResolve} from '@rollup/plugin-node-resolve'
import * as esbuild from 'esbuild'
import {type Plugin, type RollupLog, rollup} from 'rollup'
import {build as buildWithVite} from 'vite'

/** Bundles a module with all that it imports, but for what Node has, to a file. */
export type Bundler = (file: string, out: string) => Promise<void>

/** Its types say that a module of CommonJS has its default export in a field. */
const commonjs = commonjsPlugin as unknown as () => Plugin

const plain = {bundle: true, format: 'esm', logLevel: 'silent'} as const

/** Bundlers by name. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  async esbuild(file, out) {
    // Modules of CommonJS amid what is bundled ask for modules of Node by `require`.
    const banner = "import {createRequire} from 'node:module'\nconst require = createRequire(import.meta.url)"
    await esbuild.build({...plain, entryPoints: [file], outfile: out, platform: 'node', banner: {js: banner}})
  },
  async rollup(file, out) {
    const bundle = await rollup({
      input: file,
      external: /^node:/,
      plugins: [nodeResolve(), commonjs()],
      onwarn: failWhereLost
    })
    await bundle.write({file: out, format: 'esm', inlineDynamicImports: true})
  },
  async vite(file, out) {
    await buildWithVite({
      root: path.dirname(file),
      configFile: false,
      logLevel: 'silent',
      ssr: {noExternal: true},
      build: {
        ssr: file,
        outDir: path.dirname(out),
        emptyOutDir: false,
        rollupOptions: {output: {entryFileNames: path.basename(out)}}
      }
    })
  }
}

/**
 * Bundle entry points for browsers, where nothing of Node is known.
 *
 * @param entries Names of entry points.
 * @param folder Folder that has the package installed.
 * @throws Error where one of them needs Node.
 */
export async function bundleForBrowsers(entries: readonly string[], folder: string): Promise<void> {
  const contents = entries.map((entry, index) => `export * as entry${index} from '${entry}'\n`).join('')
  const options = {contents, resolveDir: folder}
  await esbuild.build({...plain, stdin: options, platform: 'browser', write: false})
}

/** Circles within packages of others do no harm. */
function failWhereLost({code, message}: RollupLog): void {
  if (code === 'UNRESOLVED_IMPORT' || code === 'MISSING_EXPORT') throw new Error(message)
}
