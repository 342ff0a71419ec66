/**
 * Rows of numbers by hash: an open-addressed table (Knuth, The Art of Computer Programming 3, 6.4), made for the
 * words and pairs of words of one article.
 */
import {spread} from '../../util/hash.ts'

/** Numbers of a row. */
export const stride = 6
/** How many places a hash is looked for in: a text that was made for it could fill any number of neighbours. */
const mostTries = 64
/** The row of the hashes that have no place. */
const rest = 0

/** How many times the room that is expected is kept. */
const mostSpare = 16

function roomFor(expected: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(expected, 64)))
}

/** Rows by hash. A row starts at an index of `rows`, with its hash. */
export class RowMap {
  /** The rows, one after another; replaced when the map grows. */
  rows: Int32Array
  /** Start of the row of each hash plus one, by place. */
  #slots: Int32Array
  #count = 1

  /** @param expected About how many rows there will be: up to twice as many find room before the map grows. */
  constructor(expected: number) {
    const room = roomFor(expected)
    this.#slots = new Int32Array(room * 2)
    this.rows = new Int32Array(room * stride)
  }

  /**
   * Forget all rows.
   *
   * @param expected About how many rows there will be.
   */
  clear(expected: number): void {
    const room = roomFor(expected)
    const kept = this.#slots.length / 2
    // Of what a large article needed, a small one keeps nothing.
    if (room > kept || room * mostSpare < kept) {
      this.#slots = new Int32Array(room * 2)
      this.rows = new Int32Array(room * stride)
    } else this.#slots.fill(0)
    this.#count = 1
  }

  /** Number of rows, that of the hashes without a place among them. */
  get size(): number {
    return this.#count
  }

  /**
   * Find the row of a hash.
   *
   * @param hash Hash.
   * @returns Where the row starts; one less than nothing (`~start`) where it was made just now and holds its hash alone.
   */
  meet(hash: number): number {
    const slots = this.#slots
    const last = slots.length - 1
    let slot = spread(hash) & last
    for (let tries = 0; slots[slot] !== 0; tries++) {
      const start = (slots[slot] as number) - 1
      if (this.rows[start] === hash) return start
      if (tries === mostTries) return rest
      slot = (slot + 1) & last
    }
    const start = this.#count++ * stride
    this.rows[start] = hash
    slots[slot] = start + 1
    if (this.#count * 2 >= slots.length) this.#grow()
    return ~start
  }

  /** Make room for twice as many rows. */
  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const rows = new Int32Array(this.rows.length * 2)
    rows.set(this.rows)
    const last = slots.length - 1
    for (let start = rest + stride; start < this.#count * stride; start += stride) {
      let slot = spread(rows[start] as number) & last
      for (let tries = 0; slots[slot] !== 0 && tries < mostTries; tries++) slot = (slot + 1) & last
      if (slots[slot] === 0) slots[slot] = start + 1
    }
    this.#slots = slots
    this.rows = rows
  }
}
