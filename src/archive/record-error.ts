/** A record that cannot be read; its message says what is missing. */
export class RecordError extends Error {
  /** What kind of fault it is. */
  readonly code: string

  /**
   * @param code What kind of fault it is.
   * @param message What is wrong, and how to mend it.
   */
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
