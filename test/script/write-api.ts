/** Writes the pages of the API into `docs/api`, a page an entry, made from the types and their docstrings. */
import {Application} from 'typedoc'
import type {PluginOptions} from 'typedoc-plugin-markdown'
import {entries} from '../../src/entries.ts'

const layout: Partial<PluginOptions> = {
  outputFileStrategy: 'modules',
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  expandParameters: true
}

const app = await Application.bootstrapWithPlugins({
  plugin: ['typedoc-plugin-markdown'],
  name: 'tinast',
  entryPoints: Object.values(entries),
  // Tests import the built package, whose declarations say everything a second time.
  tsconfig: 'test/script/tsconfig.api.json',
  out: 'docs/api',
  readme: 'none',
  excludeExternals: true,
  excludePrivate: true,
  disableSources: true,
  validation: {invalidLink: true, notExported: false, notDocumented: false},
  ...layout
})
const project = await app.convert()
if (!project) throw new Error('The types could not be read')
// Modules are called as users import them, not after their files.
for (const module of project.children ?? []) module.name = module.name === 'index' ? 'tinast' : `tinast/${module.name}`
app.validate(project)
await app.generateOutputs(project)
if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('The pages of the API are not whole')
