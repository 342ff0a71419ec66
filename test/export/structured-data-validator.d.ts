declare module '@adobe/structured-data-validator' {
  /** Checks structured data against the vocabulary of schema.org. */
  export default class Validator {
    constructor(vocabulary: object)
    validate(data: object): Promise<{issueMessage: string; severity: string}[]>
  }
}
