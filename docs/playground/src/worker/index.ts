/** The worker: holds the articles and answers the page. Nothing here sees the document. */
import {zipSync} from 'fflate'
import {decode, detect} from 'tinast/encoding'
import {toRecord} from 'tinast/export'
import type {Answer, ArticleView, Request, Requests, Switches} from '../protocol.ts'
import {blocksOf, saidOf} from './blocks.ts'
import {Desk} from './desk.ts'
import {childRows, factsOf} from './facts.ts'
import {changesOf, normalized} from './normalize.ts'
import {write} from './write.ts'

const desk = new Desk(notice => postMessage(notice))

/** Say where a text looks as if it were pasted from an old font; the page then offers to decode it. */
function withSuspicion(view: ArticleView): ArticleView {
  const encoding = detect(view.source)[0]?.encoding
  return encoding === undefined || encoding === 'utf-8' ? view : {...view, suspected: encoding}
}

function nodeOf(version: number, block: number) {
  const {tree} = desk.current(version)
  const found = blocksOf(tree)[block]
  if (!found) throw new Error('stale')
  return found
}

function treeFor(switches: Switches | undefined) {
  const {tree, held} = desk.current()
  return {tree: switches ? normalized(tree, switches).tree : tree, held}
}

const methods: Requests = {
  open(items, mode) {
    const opened = desk.open(items, mode)
    return opened.view ? {...opened, view: withSuspicion(opened.view)} : opened
  },
  view: id => withSuspicion(desk.show(id)),
  decode: source => decode(source),
  edit: (id, source, format) => withSuspicion(desk.edit(id, source, format)),
  explain(version, block) {
    const {node} = nodeOf(version, block)
    return {evidence: saidOf(node).evidence ?? [], facts: factsOf(node)}
  },
  children: (version, path) => childRows(desk.current(version).tree, path),
  write(target, switches) {
    const {tree, held} = treeFor(switches)
    return write(tree, target, held.facts)
  },
  normalize: switches => changesOf(desk.current().tree, switches),
  label(version, block, label) {
    const {key} = nodeOf(version, block)
    return desk.teach((teacher, {held, tree}) => teacher.correct(held.id, tree, key, label))
  },
  accept: right =>
    desk.teach((teacher, {held, tree}) => (right ? teacher.accept(held.id, tree) : teacher.drop(held.id))),
  configure({agencies, useHouse, houseName}) {
    desk.configure(agencies, useHouse, houseName)
    return undefined
  },
  forget() {
    desk.forget()
    return undefined
  },
  profile: () => `${JSON.stringify(desk.teacher.house ?? null)}\n`,
  labelFiles() {
    const names = new Map(desk.articles.map(({id, name}) => [id, name]))
    const files = [...desk.teacher.files()].map(([id, value]) => ({name: fileName(names.get(id), id), value}))
    const encoder = new TextEncoder()
    const [only] = files
    if (only && files.length === 1) return {name: only.name, data: encoder.encode(only.value)}
    return {name: 'labels.zip', data: zipSync(Object.fromEntries(files.map(f => [f.name, encoder.encode(f.value)])))}
  },
  rows: switches =>
    desk.articles
      .map(held => {
        const tree = desk.treeOf(held)
        const row = toRecord(switches ? normalized(tree, switches).tree : tree, {id: held.name, ...held.facts})
        return `${JSON.stringify(row)}\n`
      })
      .join(''),
  share(all) {
    const held = all ? desk.articles : [desk.current().held]
    return held.map(({name, source, format}) => ({name, data: source, format}))
  },
  suggest: () => desk.suggest()
}

/** A name for a file of labels; the number keeps two apart. */
function fileName(name = '', id: number): string {
  const base = name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
  return `${String(id).padStart(4, '0')}-${base.slice(0, 60) || 'article'}.tsv`
}

addEventListener('message', ({data}: MessageEvent<Request>) => {
  const {number, method, params} = data
  try {
    const run = methods[method] as (...params: unknown[]) => unknown
    postMessage({number, value: run(...params)} satisfies Answer)
  } catch (error) {
    postMessage({number, error: error instanceof Error ? error.message : String(error)} satisfies Answer)
  }
})
