import type {VFile} from 'vfile'
import type {Article, RecognitionData} from '../tree/index.ts'
import {report} from './report.ts'

/**
 * Make a message for every block whose label is doubtful.
 *
 * @param tree Article.
 * @param file File that gets the messages.
 * @param doubt Confidence under which a label is doubtful, from 0 to 1.
 */
export function reportDoubtfulLabels(tree: Article, file: VFile, doubt: number): void {
  for (const node of tree.children) {
    const {confidence, construct = 'none'} = (node.data ?? {}) as RecognitionData
    if (confidence === undefined || confidence >= doubt) continue
    const values = {type: node.type, confidence, construct}
    report(file, 'doubtful-label', values, {place: node.position, ancestors: [tree, node]})
  }
}
