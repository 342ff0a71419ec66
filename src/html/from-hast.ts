import type {Root} from 'hast'
import {toBlocks} from '../read/html/blocks.ts'
import {layOut} from '../read/html/flow.ts'
import {findArticle} from '../read/html/page.ts'
import {grammarOf} from '../recognise/grammar.ts'
import {recognise} from '../recognise/index.ts'
import type {Extension} from '../recognise/types.ts'
import type {Article} from '../tree.ts'

export interface FromHastOptions {
  extensions?: Extension
  evidence?: boolean
  file?: string | undefined
  page?: boolean
}

export function readTree(tree: Root, options: FromHastOptions): Article {
  const flow = layOut(tree)
  const found = options.page ? findArticle(tree, flow) : undefined
  const blocks = toBlocks(found?.pieces ?? flow.pieces, {file: options.file, hints: found?.hints})
  return recognise(blocks, grammarOf(options.extensions), options)
}
