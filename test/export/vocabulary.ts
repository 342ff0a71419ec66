/** The vocabulary of schema.org, taken from the declarations of schema-dts, which are made from it. */
import fs from 'node:fs'
import {createRequire} from 'node:module'

/** A vocabulary as the validator reads it. */
export interface Vocabulary {
  '@graph': object[]
}

/** Read which types there are, which type is one of which, and which properties each has. */
export function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.js$/, 'schema.d.ts')
  const source = fs.readFileSync(file, 'utf8')
  const graph: object[] = []
  const domains = new Map<string, string[]>()
  let type = ''
  for (const line of source.split('\n')) {
    const [, name, parents = ''] = /^interface (\w+)Base extends (.+) \{/.exec(line) ?? []
    if (name !== undefined) {
      type = name
      const bases = [...parents.matchAll(/(\w+)Base\b/g)].map(match => ({'@id': `schema:${match[1]}`}))
      graph.push({'@id': `schema:${name}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': bases})
    } else if (line.startsWith('}')) type = ''
    const property = /^ {4}"(\w+)"\?:/.exec(line)?.[1]
    if (type !== '' && property !== undefined) domains.set(property, [...(domains.get(property) ?? []), type])
  }
  for (const [property, types] of domains) {
    const domainIncludes = types.map(type => ({'@id': `schema:${type}`}))
    graph.push({'@id': `schema:${property}`, '@type': 'rdf:Property', 'schema:domainIncludes': domainIncludes})
  }
  return {'@graph': graph}
}
