import {type Article, toText} from 'tinast'
import {toJsonLd, toNinjs, toNitf, toRecord, toSpans, toTei} from 'tinast/export'
import {toLabels} from 'tinast/house'
import {toHtml} from 'tinast/html'
import {toMarkdown} from 'tinast/markdown'
import type {Target} from '../protocol.ts'

/** What the tree does not know of an article. */
export interface Facts {
  id?: string
  url?: string
}

const writers: Readonly<Record<Target, (tree: Article, facts: Facts) => unknown>> = {
  record: (tree, facts) => toRecord(tree, facts),
  text: tree => toText(tree),
  markdown: tree => toMarkdown(tree),
  html: tree => toHtml(tree),
  ninjs: (tree, facts) => toNinjs(tree, facts),
  jsonld: (tree, facts) => toJsonLd(tree, facts),
  nitf: (tree, facts) => toNitf(tree, facts),
  tei: (tree, facts) => toTei(tree, facts),
  spans: tree => toSpans(tree),
  labels: tree => toLabels(tree),
  tree: tree => tree
}

/**
 * Write an article.
 *
 * @param tree Article.
 * @param target What it becomes.
 * @param facts What the tree does not know.
 * @returns Text; data as JSON.
 */
export function write(tree: Article, target: Target, facts: Facts): string {
  const written = writers[target](tree, facts)
  return typeof written === 'string' ? written : `${JSON.stringify(written, null, 2)}\n`
}
