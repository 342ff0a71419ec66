/**
 * A package of somebody else's: it teaches the parser a node and gives each writer a handler for it. It is written in
 * TypeScript, built, installed beside `tinast` in a project of its own, and used there from TypeScript and JavaScript.
 */
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createFolder} from '../support/modules.ts'

const source = `
import type {Block, Construct, Extension, RecognitionData, TextHandler} from 'tinast'
import type {ElementHandlers} from 'tinast/export'
import type {HastHandlers} from 'tinast/html'
import type {MdastHandler} from 'tinast/markdown'
import type {Literal} from 'unist'

/** A line that gives a number to call. */
export interface Hotline extends Literal {
  type: 'hotline'
  value: string
  /** Digits alone. */
  phone: string
  data?: RecognitionData
}

declare module 'tinast' {
  interface ArticleContentMap {
    hotline: Hotline
  }
}

const construct: Construct = {
  name: 'hotline',
  recognize({text}: Block) {
    const phone = /^Đường dây nóng: ([\\d ]{4,20})$/.exec(text)?.[1]
    if (phone) return {type: 'hotline', fields: {phone: phone.replaceAll(' ', '')}}
  }
}

export const hotline: Extension = {constructs: [construct], nodes: [{type: 'hotline', literal: true}]}

export const hotlineToText: Record<string, TextHandler> = {hotline: (node: Hotline) => 'ĐT ' + node.phone}
export const hotlineToMdast: Record<string, MdastHandler> = {
  hotline: (node: Hotline, state) =>
    state.patch(node, {type: 'paragraph', children: [{type: 'strong', children: [{type: 'text', value: node.value}]}]})
}
export const hotlineToHast: HastHandlers = {
  hotline: (node: Hotline, state) => ({
    type: 'element',
    tagName: 'p',
    properties: state.own(node),
    children: [
      {type: 'element', tagName: 'a', properties: {href: 'tel:' + node.phone}, children: [{type: 'text', value: node.value}]}
    ]
  })
}
export const hotlineToXml: ElementHandlers = {
  hotline: (node: Hotline) => ({
    type: 'element',
    name: 'p',
    attributes: {},
    children: [{type: 'text', value: node.value + ' (gọi ' + node.phone + ')'}]
  })
}
`

const manifest = {
  name: 'tinast-hotline',
  version: '1.0.0',
  type: 'module',
  exports: {types: './index.d.ts', default: './index.js'},
  peerDependencies: {tinast: '*'}
}

/** What a user writes, in TypeScript and in JavaScript. */
const use = `
import {fromText, toText} from 'tinast'
import {toNitf, toTei} from 'tinast/export'
import {toHast, toHtml} from 'tinast/html'
import {fromMarkdown, toMarkdown, toMdast} from 'tinast/markdown'
import {tinParse} from 'tinast/unified'
import {hotline, hotlineToHast, hotlineToMdast, hotlineToText, hotlineToXml} from 'tinast-hotline'
import {unified} from 'unified'
import {select} from 'unist-util-select'
import {visit} from 'unist-util-visit'

const text = 'Khai mạc hội sách\\n\\nĐường dây nóng: 1900 0000\\n'
const tree = fromText(text, {extensions: hotline})
visit(tree, 'hotline', node => {
  // @ts-expect-error: a hotline has no region.
  console.log(node.phone, node.region)
})
console.log(select('hotline[phone="19000000"]', tree)?.type)
console.log(unified().use(tinParse, {extensions: hotline}).parse(text).children.map(node => node.type).join(' '))
console.log(tree.children.map(({data}) => data?.confidence !== undefined && data.confidence > 0.5).join(' '))
console.log(toText(tree, {handlers: hotlineToText}).trim())
console.log(toMarkdown(tree, {handlers: hotlineToMdast, markers: 'none'}).trim())
console.log(toMdast(tree, {handlers: hotlineToMdast}).children.length, toHast(tree, {handlers: hotlineToHast}).type)
console.log(toHtml(tree, {handlers: hotlineToHast}).includes('<a href="tel:19000000">'))
for (const write of [toNitf, toTei]) console.log(write(tree, {handlers: hotlineToXml}).includes('(gọi 19000000)'))
const again = fromMarkdown(toMarkdown(tree)).children[1]
if (again?.type === 'hotline') console.log(again.value, again.phone)
`

const printed = `19000000 undefined
hotline
headline hotline
true true
Khai mạc hội sách

ĐT 19000000
# Khai mạc hội sách

**Đường dây nóng: 1900 0000**
2 root
true
true
true
Đường dây nóng: 1900 0000 19000000
`

describe('a package of somebody else', () => {
  const project = createFolder()
  const home = path.join(project, 'node_modules/tinast-hotline')
  const write = (file: string, text: string) => fs.writeFileSync(path.join(project, file), text)

  let problems: string[] = []

  beforeAll(() => {
    fs.mkdirSync(home, {recursive: true})
    // A project of its own, whose `tinast` is the built package.
    fs.symlinkSync(process.cwd(), path.join(project, 'node_modules/tinast'), 'dir')
    write('package.json', JSON.stringify({private: true, type: 'module'}))
    write('node_modules/tinast-hotline/package.json', JSON.stringify(manifest))
    write('hotline.ts', source)
    write('use.ts', use)
    write('use.js', use)
    problems = compile('hotline.ts', {declaration: true, outDir: home})
    for (const ending of ['js', 'd.ts']) {
      fs.renameSync(path.join(home, `hotline.${ending}`), path.join(home, `index.${ending}`))
    }
  }, 120_000)
  afterAll(() => fs.rmSync(project, {recursive: true}))

  test('is built with its types', () => {
    expect(problems).toEqual([])
    expect(fs.readFileSync(path.join(home, 'index.d.ts'), 'utf8')).toContain('interface ArticleContentMap')
  })

  test('is used from TypeScript', () => {
    expect(compile('use.ts', {noEmit: true, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts']})).toEqual([])
  })

  test('is used from JavaScript, which editors check as well', () => {
    expect(
      compile('use.js', {noEmit: true, allowJs: true, checkJs: true, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts']})
    ).toEqual([])
    const {stdout, stderr} = spawnSync(process.execPath, ['use.js'], {cwd: project, encoding: 'utf8'})
    expect(stderr).toBe('')
    expect(stdout).toBe(printed)
  })

  /** Compile a file of the project by itself. */
  function compile(file: string, options: ts.CompilerOptions): string[] {
    const program = ts.createProgram([path.join(project, file)], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      strict: true,
      types: [],
      ...options
    })
    const {diagnostics} = program.emit()
    return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(({file, messageText}) => {
      return `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
  }
})
