/**
 * The rules of the house: which room may know which. `npm run check:imports` holds all imports against them, types
 * included; docs/architecture.md draws them.
 */

/**
 * Rooms of `src` by level, the lowest first: a file imports from its own room and from lower levels.
 *
 * @type {string[][]}
 */
export const levels = [
  ['util'],
  ['vietnamese', 'tree', 'message'],
  ['lexicon'],
  ['block'],
  ['credit'],
  ['model'],
  ['recognize'],
  ['plugin'],
  ['text', 'markdown', 'html', 'normalize', 'encoding', 'export'],
  ['archive', 'unified', 'house'],
  ['index.ts', 'global'],
  ['cli', 'model/train']
]

/** Packages of the collective that only plugins and the entries of markup need. */
const processors = ['unified', 'vfile', 'remark-[^/]+', 'rehype-[^/]+', 'mdast-util-[^/]+', 'hast-util-[^/]+']

/** Files of rooms, as an expression whose first group is the room. */
const filesOf = rooms => `^src/(${rooms.map(room => room.replace('.', '\\.')).join('|')})(?:/|$)`

/** Training stands in the room of what it makes, and above all whose work it measures. */
const trainer = '^src/model/train/'

/** What the build reads, which is not built. */
const building = '^src/(?:entries|narrow-classes)\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...levels.map((rooms, level) => ({
      name: `level-${level}`,
      comment: `${rooms.join(', ')}: only lower rooms may be imported`,
      severity: 'error',
      from: {path: filesOf(rooms), ...(!rooms.includes('model/train') && {pathNot: trainer})},
      to: {path: filesOf(levels.slice(level).flat()), pathNot: '^src/$1(?:/|$)'}
    })),
    {
      name: 'no-room',
      comment: 'every file of src stands in a room that has a level',
      severity: 'error',
      from: {},
      to: {path: '^src/', pathNot: [filesOf(levels.flat()), building]}
    },
    {
      name: 'no-circle',
      comment: 'what imports in a circle cannot be read, moved or tested alone; types count',
      severity: 'error',
      from: {},
      to: {circular: true}
    },
    {
      name: 'no-node',
      comment: 'all but the command, archives and training runs in browsers',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/(?:cli|archive|model/train)/'},
      to: {dependencyTypes: ['core']}
    },
    {
      name: 'core-without-unified',
      comment: 'the entry `tinast` brings neither the processor nor parsers of markup',
      severity: 'error',
      from: {path: '^src/index\\.ts$'},
      to: {path: `node_modules/(?:${processors.join('|')})/`, reachable: true}
    },
    {
      name: 'no-test-in-source',
      comment: 'nothing of src needs a test or the trainer',
      severity: 'error',
      from: {path: '^src/', pathNot: trainer},
      to: {path: ['^test/', trainer]}
    },
    {
      name: 'no-development-package',
      comment: 'what src imports must be installed with it',
      severity: 'error',
      from: {path: '^src/', pathNot: [trainer, building]},
      to: {dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown']}
    },
    {
      name: 'no-unresolved',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true, pathNot: '^tinast(?:/|$)|^\\.\\./.*dist/'}
    }
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^dist/'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default']}
  }
}
