import type {Article, Extension} from 'tinast'
import {review} from 'tinast/house'
import type {ArticleView, Format, Item, Lesson, Notice, Opened, Row, TaughtAgency} from '../protocol.ts'
import {type Given, type Intake, intake} from './intake.ts'
import {parse, type Reading} from './parse.ts'
import {Teacher} from './teacher.ts'
import {type Held, labelsByOffset, rowOf, viewOf} from './view.ts'

/** The article that the page shows. */
export interface Current {
  held: Held
  tree: Article
  view: ArticleView
  /** What it was read with. */
  reading: Reading
}

/** For how long the worker parses before it looks whether it was asked something, in milliseconds. */
const shift = 40
const mostReviewed = 500

/** The articles, what they are read with, and what was taught about them. */
export class Desk {
  readonly teacher = new Teacher()
  readonly #articles = new Map<number, Held>()
  readonly #rows = new Map<number, Row>()
  readonly #tell: (notice: Notice) => void
  #reading: Reading = {extensions: []}
  #useHouse = true
  #name = ''
  #next = 1
  #version = 0
  #run = 0
  #current: Current | undefined

  constructor(tell: (notice: Notice) => void) {
    this.#tell = tell
  }

  /** Read with what is known now; what was read before is read again. */
  #renew(extensions = this.#reading.extensions): void {
    this.#reading = {extensions, house: this.#useHouse ? this.teacher.house : undefined}
  }

  /** The article that is shown; throws where the page speaks of an older parse. */
  current(version?: number): Current {
    if (!this.#current || (version !== undefined && version !== this.#current.view.version)) throw new Error('stale')
    return this.#current
  }

  get articles(): Held[] {
    return [...this.#articles.values()]
  }

  get houseName(): string {
    return this.#name
  }

  /** Take what was pasted or dropped, and parse it. */
  open(items: readonly Item[], mode: 'replace' | 'add'): Opened {
    const taken = items.map(intake)
    const failures = taken.flatMap(one => one.failures)
    const house = taken.some(one => this.#takeHouse(one, failures))
    const given = taken.flatMap(({articles}) => articles)
    if (mode === 'replace' && given.length > 0) this.#clear()
    const ids = given.map(one => this.#hold(one))
    if (given.some(({labels}) => labels)) this.#learn()
    this.#renew()
    void this.parseAll(given.length > 0 && mode === 'replace')
    const shown = ids[0] ?? (house ? this.#current?.held.id : undefined)
    return {failures, house, ...(shown !== undefined && {view: this.show(shown)})}
  }

  #takeHouse({house}: Intake, failures: Opened['failures']): boolean {
    if (house === undefined) return false
    try {
      this.teacher.load(house)
      return true
    } catch {
      failures.push({name: 'house.json', reason: 'bad-house'})
      return false
    }
  }

  #clear(): void {
    this.#articles.clear()
    this.#rows.clear()
    this.teacher.clear()
    this.#current = undefined
  }

  #hold({labels, ...given}: Given): number {
    const id = this.#next++
    const held: Held = {id, ...given}
    this.#articles.set(id, held)
    if (labels) {
      const {extensions} = this.#reading
      this.teacher.loadLabels(id, labels, parse(held.source, held.format, {extensions}))
    }
    return id
  }

  /** Parse an article for the page, with evidence. */
  show(id: number): ArticleView {
    const held = this.#articles.get(id)
    if (!held) throw new Error('stale')
    const started = performance.now()
    const notes = new Set<string>()
    const reading = this.#reading
    const tree = parse(held.source, held.format, reading, notes)
    const took = performance.now() - started
    this.#compare(held)
    const version = ++this.#version
    const view = viewOf(held, tree, this.teacher, {version, notes: [...notes], took})
    this.#current = {held, tree, view, reading}
    return view
  }

  /** Change the text of an article. */
  edit(id: number, source: string, format: Format | undefined): ArticleView {
    const held = this.#articles.get(id)
    if (!held) throw new Error('stale')
    if (source !== held.source) delete held.encoding
    held.source = source
    if (format) held.format = format
    delete held.plain
    let view = this.show(id)
    if (this.teacher.knows(id)) {
      this.teacher.accept(id, this.treeOf(held))
      view = this.show(id)
    }
    this.#tellRows([this.#row(held)], 1, 1, false)
    return view
  }

  /** Choose a label, or take all labels of the article for right or not; the others follow. */
  teach(change: (teacher: Teacher, current: Current) => void): ArticleView {
    const current = this.current()
    change(this.teacher, current)
    this.#learn()
    void this.parseAll(false)
    return this.show(current.held.id)
  }

  #learn(extensions = this.#reading.extensions): void {
    this.teacher.learn(this.#name, extensions)
    this.#renew(extensions)
  }

  /** Set what the articles are read with, and parse them again. */
  configure(agencies: readonly TaughtAgency[], useHouse: boolean, name: string): void {
    const extensions: Extension = agencies.length > 0 ? {agencies} : []
    this.#useHouse = useHouse
    this.#name = name
    for (const held of this.#articles.values()) delete held.plain
    this.#learn(extensions)
    void this.parseAll(false)
  }

  /** Forget what was taught, and the profile. */
  forget(): void {
    this.teacher.clear()
    this.teacher.unload()
    this.#renew()
    void this.parseAll(false)
  }

  /** Parse without the profile what is to be compared. */
  #compare(held: Held): void {
    const reading = this.#reading
    if (!reading.house) delete held.plain
    else held.plain ??= labelsByOffset(parse(held.source, held.format, {extensions: reading.extensions}))
  }

  #row(held: Held): Row {
    try {
      this.#compare(held)
      const row = rowOf(held, this.treeOf(held), this.teacher)
      this.#rows.set(held.id, row)
      return row
    } catch (error) {
      const {id, name} = held
      const failure = error instanceof Error ? error.message : String(error)
      return {id, name, headline: '', figures: 0, credited: [], doubts: 0, bars: [], changed: 0, taught: false, failure}
    }
  }

  /** Parse all articles, telling how far it is; a later call ends this one. */
  async parseAll(fresh: boolean): Promise<void> {
    const run = ++this.#run
    // What was asked for first is answered first.
    await nextTurn()
    if (run !== this.#run) return
    const queue = this.articles
    let batch: Row[] = []
    let isFresh = fresh
    let since = performance.now()
    for (const [index, held] of queue.entries()) {
      batch.push(this.#row(held))
      if (performance.now() - since < shift) continue
      this.#tellRows(batch, index + 1, queue.length, isFresh)
      batch = []
      isFresh = false
      await nextTurn()
      if (run !== this.#run) return
      since = performance.now()
    }
    this.#tellRows(batch, queue.length, queue.length, isFresh)
    this.#tell({event: 'lesson', lesson: this.#lesson()})
  }

  #tellRows(rows: Row[], done: number, total: number, fresh: boolean): void {
    this.#tell({event: 'rows', rows, done, total, fresh})
  }

  #lesson(): Lesson {
    const {taught, corrections, house, isLoaded} = this.teacher
    const others = [...this.#rows.values()].filter(row => !row.taught)
    return {
      taught,
      corrections,
      facts: Object.keys(house?.weights ?? {}).length,
      loaded: isLoaded,
      name: house?.name ?? this.#name,
      changed: others.reduce((sum, row) => sum + row.changed, 0),
      changedArticles: others.filter(row => row.changed > 0).length,
      others: others.length
    }
  }

  /** The tree of an article that is held. */
  treeOf(held: Held): Article {
    const current = this.#current
    if (current?.held === held && current.reading === this.#reading) return current.tree
    return parse(held.source, held.format, this.#reading)
  }

  /** The article whose correction would teach most. */
  suggest(): number | undefined {
    const known = this.articles.filter(({id}) => this.teacher.knows(id))
    const open = this.articles.filter(({id}) => !this.teacher.knows(id)).slice(0, mostReviewed)
    const trees = new Map([...known, ...open].map(held => [String(held.id), this.treeOf(held)]))
    const [best] = review(trees, new Set(known.map(({id}) => String(id))), 1)
    return best && Number(best.name)
  }
}

function nextTurn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0))
}
