const encoder = new TextEncoder()
const lineFeed = 10
/** Bytes of UTF-8 that a UTF-16 code unit takes at most. */
const widest = 3

/** Writes rows as NDJSON into one buffer, so that no string of all of them is made. */
export class RowWriter {
  #bytes: Uint8Array
  #length = 0

  /** @param size Size in bytes that the rows will have, about. */
  constructor(size: number) {
    this.#bytes = new Uint8Array(size)
  }

  /**
   * Write a row.
   *
   * @param row Row as JSON.
   */
  write(row: string): void {
    const room = this.#length + row.length * widest + 1
    if (room > this.#bytes.length) {
      const larger = new Uint8Array(room * 2)
      larger.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = larger
    }
    this.#length += encoder.encodeInto(row, this.#bytes.subarray(this.#length)).written
    this.#bytes[this.#length++] = lineFeed
  }

  /**
   * End the rows.
   *
   * @returns The rows in UTF-8; a copy, since a buffer with room to spare would be sent whole between threads.
   */
  end(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}
