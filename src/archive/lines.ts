/** Whole lines of an archive, in the order of the file. */
export interface Batch {
  /** The lines, each with its line feed but perhaps the last. */
  bytes: Uint8Array
  /** Number of the first line, from 1. */
  firstLine: number
  /** How many bytes of the input end with the batch. */
  consumed: number
  /** The batch is one line that was longer than allowed: its bytes were passed over. */
  tooLong?: true
}

/** Sizes of lines and batches. */
export interface SplitOptions {
  /** Size in bytes from which lines are given on as a batch. */
  batchBytes: number
  /** Longest line in bytes, its line feed left out. */
  maxRecord: number
}

const lineFeed = 10

/** Cuts bytes that come in pieces into batches of whole lines; it keeps no more than one batch and one line. */
export class LineSplitter {
  /** Whole lines of the batch. */
  #lines: Uint8Array[] = []
  /** Size of the batch in bytes. */
  #size = 0
  /** Pieces of the line that is not over yet; none where it is too long already. */
  #open: Uint8Array[] = []
  /** Length of that line so far. */
  #openLength = 0
  #line = 1
  #consumed = 0
  readonly #options: SplitOptions

  /** @param options Sizes. */
  constructor(options: SplitOptions) {
    this.#options = options
  }

  /**
   * Take a piece of the input.
   *
   * @param chunk Bytes.
   * @returns The batches that are whole now.
   */
  push(chunk: Uint8Array): Batch[] {
    const batches: Batch[] = []
    for (let from = 0; from < chunk.length; ) {
      const end = chunk.indexOf(lineFeed, from)
      const to = end === -1 ? chunk.length : end + 1
      this.#add(chunk.subarray(from, to))
      from = to
      if (end !== -1) batches.push(...this.#endLine())
    }
    return batches
  }

  /**
   * End the input.
   *
   * @returns What was left.
   */
  end(): Batch[] {
    const batches = this.#openLength > 0 ? this.#endLine() : []
    return [...batches, ...this.#take()]
  }

  #add(piece: Uint8Array): void {
    this.#openLength += piece.length
    if (this.#isTooLong(piece)) this.#open = []
    else this.#open.push(piece)
  }

  #isTooLong(last: Uint8Array): boolean {
    return this.#openLength - (last.at(-1) === lineFeed ? 1 : 0) > this.#options.maxRecord
  }

  #endLine(): Batch[] {
    const length = this.#openLength
    const pieces = this.#open
    this.#open = []
    this.#openLength = 0
    if (pieces.length > 0) {
      this.#lines.push(...pieces)
      this.#size += length
      this.#consumed += length
      this.#line++
      return this.#size >= this.#options.batchBytes ? this.#take() : []
    }
    const before = this.#take()
    this.#consumed += length
    this.#first = this.#line + 1
    return [...before, {bytes: new Uint8Array(), firstLine: this.#line++, consumed: this.#consumed, tooLong: true}]
  }

  /** Number of the first line of the batch. */
  #first = 1

  #take(): Batch[] {
    if (this.#lines.length === 0) return []
    const batch = {bytes: join(this.#lines, this.#size), firstLine: this.#first, consumed: this.#consumed}
    this.#lines = []
    this.#size = 0
    this.#first = this.#line
    return [batch]
  }
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
