import {createRequire} from 'node:module'

/** Version of the package. */
export const version: string = readVersion()

function readVersion(): string {
  const require = createRequire(import.meta.url)
  return (require('tinast/package.json') as {version: string}).version
}
