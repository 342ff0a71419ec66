import type {VFile} from 'vfile'
import type {Article} from '../tree.ts'

/**
 * Make a message for every block whose label is doubtful.
 *
 * @param tree Article.
 * @param file File that gets the messages.
 * @param doubt Confidence under which a label is doubtful, from 0 to 1.
 */
export function reportDoubts(tree: Article, file: VFile, doubt: number): void {
  for (const node of tree.children) {
    const {confidence, construct} = (node.data ?? {}) as {confidence?: number; construct?: string}
    if (confidence === undefined || confidence >= doubt) continue
    const message = file.message(`Doubtful ${node.type}: confidence ${confidence}, recognised by \`${construct}\``, {
      place: node.position,
      ruleId: 'doubtful-label',
      source: 'tinast'
    })
    message.url = 'https://github.com/tinast/tinast/blob/main/docs/messages.md#doubtful-label'
  }
}
