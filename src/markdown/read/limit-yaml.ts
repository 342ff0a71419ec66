/** Longer front matter is not looked into. */
const longestYaml = 100_000
/** Blocks of YAML stand in by this many columns at most, and so nest no deeper. */
const widestIndentation = 200
/** Brackets nest this deep at most. */
const deepestBrackets = 100
/** Aliases, anchors and tags; the parser's time grows with their square. */
const mostAliases = 1000

/** Indentation, and the marks of items and keys that stand in for it. */
const prefix = /^(?:[ \t]|[-?:](?=[ \t\r\n]|$))+/gm
const alias = /(?<![^\s[{,])[&*!]/g

/**
 * Say why a piece of YAML is not safe to parse.
 *
 * The parser recurses: brackets that nest by the thousand end the whole process (`RegExpCompiler Allocation failed`),
 * not with an error that could be caught.
 *
 * @param yaml YAML.
 * @returns What is wrong with it, or nothing.
 */
export function findYamlExcess(yaml: string): string | undefined {
  if (yaml.length > longestYaml) return `it is longer than ${longestYaml} characters`
  for (const [indentation] of yaml.matchAll(prefix)) {
    if (indentation.length > widestIndentation) return `a line is set in by more than ${widestIndentation} columns`
  }
  let depth = 0
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepestBrackets) return `brackets nest deeper than ${deepestBrackets}`
  }
  let aliases = 0
  for (const _ of yaml.matchAll(alias)) aliases++
  return aliases > mostAliases ? `it has more than ${mostAliases} aliases, anchors and tags` : undefined
}
