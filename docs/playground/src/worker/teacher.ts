import {type Article, type Extension, fromText} from 'tinast'
import {fromLabels, type House, type LabelledBlock, learnHouse} from 'tinast/house'
import {blocksOf, standardLabel} from './blocks.ts'

/** The right labels of one article. */
interface Gold {
  /** Its blocks with words by their keys, in the order of the tree. */
  blocks: Map<string, LabelledBlock>
  /** Keys of the blocks whose label a person chose. */
  corrected: Set<string>
}

/** Keeps what a person corrected, and learns a house profile from it. */
export class Teacher {
  readonly #gold = new Map<number, Gold>()
  #loaded: House | undefined
  #learned: House | undefined

  /** The profile that holds: what was learned here, else what was loaded. */
  get house(): House | undefined {
    return this.#learned ?? this.#loaded
  }

  get isLoaded(): boolean {
    return this.#learned === undefined && this.#loaded !== undefined
  }

  get taught(): number {
    return this.#gold.size
  }

  get corrections(): number {
    return [...this.#gold.values()].reduce((sum, {corrected}) => sum + corrected.size, 0)
  }

  /** Whether a person corrected an article, or said that it is right. */
  knows(id: number): boolean {
    return this.#gold.has(id)
  }

  /**
   * The right label of a block.
   *
   * @param id Article.
   * @param key Key of the block.
   * @returns Label, and whether a person chose it; nothing where the article was not corrected.
   */
  labelOf(id: number, key: string): {label: string; corrected: boolean} | undefined {
    const gold = this.#gold.get(id)
    const block = gold?.blocks.get(key)
    return gold && block && {label: block.label, corrected: gold.corrected.has(key)}
  }

  /**
   * Take the labels of an article as they are shown for right; those that were corrected before stay.
   *
   * @param id Article.
   * @param tree Its tree.
   */
  accept(id: number, tree: Article): void {
    const old = this.#gold.get(id)
    const blocks: Gold['blocks'] = new Map()
    for (const {node, text, key} of blocksOf(tree)) {
      if (text === '') continue
      blocks.set(key, {label: old?.blocks.get(key)?.label ?? standardLabel(node.type), text})
    }
    this.#gold.set(id, {blocks, corrected: new Set([...(old?.corrected ?? [])].filter(key => blocks.has(key)))})
  }

  /**
   * Choose the label of a block; the others of the article are taken for right.
   *
   * @param id Article.
   * @param tree Its tree.
   * @param key Key of the block.
   * @param label Label; where it is absent, the parser's is taken again.
   */
  correct(id: number, tree: Article, key: string, label: string | undefined): void {
    this.accept(id, tree)
    const gold = this.#gold.get(id) as Gold
    const block = gold.blocks.get(key)
    const found = blocksOf(tree).find(block => block.key === key)
    if (!block || !found) return
    const own = standardLabel(found.node.type)
    block.label = label ?? own
    if (label === undefined) gold.corrected.delete(key)
    else gold.corrected.add(key)
    if (gold.corrected.size === 0) this.#gold.delete(id)
  }

  /** Forget what was taught about an article. */
  drop(id: number): void {
    this.#gold.delete(id)
  }

  /** Forget what was taught; a profile that was loaded stays. */
  clear(): void {
    this.#gold.clear()
    this.#learned = undefined
  }

  /** Forget the profile that was loaded. */
  unload(): void {
    this.#loaded = undefined
  }

  /** Learn the profile anew. */
  learn(name: string, extensions: Extension): void {
    const articles = [...this.#gold.values()].map(({blocks}) => [...blocks.values()])
    const options = {extensions, ...(name !== '' && {name})}
    this.#learned = articles.length === 0 ? undefined : learnHouse(articles, options)
  }

  /**
   * Take a profile as `tinast learn` writes it.
   *
   * @param value Parsed JSON.
   * @throws RangeError where it is none.
   */
  load(value: unknown): void {
    const house = value as House
    fromText('', {house})
    this.#loaded = house
  }

  /**
   * Take a file of labels as `tinast --to labels` writes it.
   *
   * @param id The article that its text was made.
   * @param blocks Blocks of the file.
   * @param tree Tree of its text, in which blocks may be other ones.
   */
  loadLabels(id: number, blocks: readonly LabelledBlock[], tree: Article): void {
    const parsed = new Map(blocksOf(tree).map(({key, node}) => [key, standardLabel(node.type)]))
    const seen = new Map<string, number>()
    const gold: Gold = {blocks: new Map(), corrected: new Set()}
    for (const {label, text} of blocks) {
      const words = text.replace(/\s+/gu, ' ').trim()
      const count = seen.get(words) ?? 0
      seen.set(words, count + 1)
      const key = `${count} ${words}`
      gold.blocks.set(key, {label, text: words})
      if (parsed.get(key) !== label) gold.corrected.add(key)
    }
    this.#gold.set(id, gold)
  }

  /**
   * Write the labels of the articles that were corrected, as `tinast learn` reads them.
   *
   * @returns Text by article.
   */
  files(): Map<number, string> {
    return new Map(
      [...this.#gold].map(([id, {blocks}]) => {
        const value = [...blocks.values()].map(({label, text}) => `${label}\t${text}\n`).join('')
        fromLabels(value)
        return [id, value]
      })
    )
  }
}
