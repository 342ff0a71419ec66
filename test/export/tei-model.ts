/**
 * The part of TEI P5 that is written here, as a RELAX NG schema: which elements stand in which, and which attributes
 * they have, by the Guidelines. It stands in for `tei_all.rng`, which is far larger and not ours.
 */
const phrases = 'hi del code ref lb'
const flow = 'p label list quote table figure milestone'

/** Elements with their attributes, whether words stand in them, and what else does; `+` asks for at least one. */
const model: Readonly<Record<string, [attributes: string, words: boolean, children: string]>> = {
  TEI: ['xml:lang', false, 'teiHeader text'],
  teiHeader: ['', false, 'fileDesc profileDesc'],
  fileDesc: ['', false, 'titleStmt publicationStmt notesStmt sourceDesc'],
  titleStmt: ['', false, '+ title author'],
  title: ['type', true, ''],
  author: ['', true, ''],
  publicationStmt: ['', false, '+ publisher idno ptr date p'],
  publisher: ['', true, ''],
  idno: ['type', true, ''],
  ptr: ['type target', false, ''],
  date: ['type when', true, ''],
  notesStmt: ['', false, '+ note'],
  note: ['type', true, ''],
  sourceDesc: ['', false, '+ bibl biblFull'],
  bibl: ['type', true, 'author orgName'],
  biblFull: ['', false, 'titleStmt publicationStmt'],
  profileDesc: ['', false, 'abstract langUsage textClass creation'],
  abstract: ['', false, '+ p'],
  langUsage: ['', false, '+ language'],
  language: ['ident', true, ''],
  textClass: ['', false, 'keywords'],
  keywords: ['', false, '+ term'],
  term: ['type', true, ''],
  creation: ['', true, 'date'],
  text: ['', false, 'body'],
  body: ['', false, 'div'],
  div: ['type', false, `head byline dateline argument ${flow}`],
  head: ['type', true, phrases],
  byline: ['', true, 'docAuthor'],
  docAuthor: ['', true, ''],
  dateline: ['', true, 'placeName orgName date'],
  placeName: ['', true, ''],
  orgName: ['', true, ''],
  argument: ['', false, '+ p'],
  p: ['', true, phrases],
  label: ['type', true, phrases],
  hi: ['rend', true, phrases],
  del: ['', true, phrases],
  code: ['', true, ''],
  ref: ['target', true, phrases],
  lb: ['', false, ''],
  list: ['rend', false, '+ item'],
  item: ['', true, `${phrases} ${flow}`],
  quote: ['', true, `${phrases} ${flow}`],
  table: ['', false, '+ row'],
  row: ['', false, '+ cell'],
  cell: ['', true, phrases],
  figure: ['', false, 'head graphic figDesc bibl'],
  graphic: ['url', false, ''],
  figDesc: ['', true, ''],
  milestone: ['unit', false, '']
}

const types: Readonly<Record<string, string>> = {
  target: '<data type="anyURI"/>',
  url: '<data type="anyURI"/>',
  when: '<choice><data type="date"/><data type="dateTime"/></choice>',
  ident: '<data type="language"/>',
  type: '<data type="NCName"/>'
}

/** Write the model as a schema. */
export function teiSchema(): string {
  const defines = Object.entries(model).map(([name, [attributes, words, children]]) => {
    const written = attributes.split(' ').filter(Boolean)
    const names = children.replace('+ ', '').split(' ').filter(Boolean)
    const choice = `<choice>${names.map(child => `<ref name="${child}"/>`).join('')}</choice>`
    const many = children.startsWith('+') ? 'oneOrMore' : 'zeroOrMore'
    const content = names.length > 0 ? `<${many}>${choice}</${many}>` : '<empty/>'
    return `<define name="${name}"><element name="${name}">${written.map(attribute).join('')}${
      words ? `<mixed>${content}</mixed>` : content
    }</element></define>`
  })
  return `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><start><ref name="TEI"/></start>${defines.join('')}</grammar>`
}

function attribute(name: string): string {
  return `<optional><attribute name="${name}" ns="${
    name.startsWith('xml:') ? 'http://www.w3.org/XML/1998/namespace' : ''
  }">${types[name] ?? '<text/>'}</attribute></optional>`.replace('name="xml:', 'name="')
}
