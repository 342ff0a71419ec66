import type {Block} from '../../block/block.ts'
import type {ArticleContent, Credit, Figure, FigureContent, Image, RecognitionData} from '../../tree/index.ts'

/** The children of an article as they are put in place: images, their captions and their credits make figures. */
export class ArticleChildren {
  readonly list: ArticleContent[] = []
  /** The last figure of each group of blocks that the markup numbers. */
  private readonly groups = new Map<number, Figure>()

  /**
   * Put a node in its place: an image or caption in a figure, and so the photo credit directly under it and the
   * credit that stands in one line with it.
   *
   * @param node Node.
   * @param block Block that it was made from.
   */
  add(node: ArticleContent | FigureContent, block: Block): void {
    if (node.type === 'image' || node.type === 'caption') this.addPart(node, block)
    else if (node.type === 'credit') this.addCredit(node, block)
    else this.list.push(node)
  }

  /**
   * Put the images of one block in one figure.
   *
   * @param images Images.
   * @param block Block that they are.
   */
  addImages([first, ...others]: readonly Image[], block: Block): void {
    if (!first) return
    const figure = this.addPart(first, block)
    if (block.hints.teaser) figure.data = {...figure.data, teaser: true}
    for (const image of others) extend(figure, image)
  }

  private addPart(node: FigureContent, block: Block): Figure {
    const {afterImage, figure: group} = block.hints
    const last = this.list.at(-1)
    const isUnder = node.type === 'caption' && afterImage === true && group === undefined
    const open = this.open(group) ?? (isUnder && last?.type === 'figure' && !hasCaption(last) ? last : undefined)
    if (open) {
      extend(open, node)
      return open
    }
    const figure = wrap(node)
    if (group !== undefined) this.groups.set(group, figure)
    this.list.push(figure)
    return figure
  }

  private addCredit(credit: Credit, block: Block): void {
    const last = this.list.at(-1)
    const figure =
      this.open(block.hints.figure) ??
      (last?.type === 'figure' && lacksCredit(last) && (block.hints.captionCredit || isVisual(credit))
        ? last
        : undefined)
    if (figure) extend(figure, credit)
    else this.list.push(credit)
  }

  /**
   * Find the figure of a group that can take more: it is the last, or no words stand after it, or it has none yet. In
   * the last case what stood between its image and its caption comes before the figure, so that words keep their order.
   */
  private open(group: number | undefined): Figure | undefined {
    const figure = group === undefined ? undefined : this.groups.get(group)
    if (!figure) return undefined
    const at = this.list.lastIndexOf(figure)
    if (this.list.slice(at + 1).every(isWordless)) return figure
    if (!isWordless(figure)) return undefined
    this.list.splice(at, 1)
    this.list.push(figure)
    return figure
  }
}

function isWordless(node: ArticleContent): boolean {
  return node.type === 'figure' && node.children.every(({type}) => type === 'image')
}

function hasCaption(figure: Figure): boolean {
  return figure.children.some(child => child.type === 'caption')
}

function isVisual(credit: Credit): boolean {
  const roles = credit.children.flatMap(child => (child.type === 'creditRole' ? [child.role] : []))
  return roles.length > 0 && roles.every(role => role === 'photo' || role === 'video' || role === 'graphic')
}

function lacksCredit(figure: Figure): boolean {
  return !figure.children.some(
    child => child.type === 'credit' || ('children' in child && child.children.some(({type}) => type === 'credit'))
  )
}

/** Make the figure of an image or a caption, recognised as that is. */
function wrap(node: FigureContent): Figure {
  const figure: Figure = {type: 'figure', children: [node]}
  if (node.position) figure.position = {start: {...node.position.start}, end: {...node.position.end}}
  const {construct, confidence, evidence} = (node.data ?? {}) as RecognitionData
  if (construct !== undefined) {
    figure.data = {
      construct,
      ...(confidence !== undefined && {confidence}),
      ...(evidence && {evidence: structuredClone(evidence)})
    }
  }
  return figure
}

function extend(figure: Figure, node: FigureContent): void {
  figure.children.push(node)
  if (figure.position && node.position) figure.position.end = {...node.position.end}
}
