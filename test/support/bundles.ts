/** Bundles modules as users of the package do. */
import path from 'node:path'
import commonjsModule from '@rollup/plugin-commonjs'
import {nodeResolve} from '@rollup/plugin-node-resolve'
import * as esbuild from 'esbuild'
import {rollup} from 'rollup'
import {build as buildWithVite} from 'vite'

// Its types are those of a CommonJS module, which it is not when it runs.
const commonjs = commonjsModule as unknown as typeof commonjsModule.default

/** Bundles a module with all that it imports, but for what Node has, to a file. */
export type Bundler = (file: string, out: string) => Promise<void>

/** Bundlers by name. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  async esbuild(file, out) {
    await esbuild.build({
      entryPoints: [file],
      outfile: out,
      bundle: true,
      platform: 'node',
      format: 'esm',
      minify: true
    })
  },
  async rollup(file, out) {
    const bundle = await rollup({input: file, external: /^node:/, plugins: [nodeResolve(), commonjs()], onwarn: fail})
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
  await esbuild.build({
    stdin: options,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'silent'
  })
}

function fail({message}: {message: string}): never {
  throw new Error(message)
}
