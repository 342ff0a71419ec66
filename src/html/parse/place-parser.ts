import {InsertionMode, Parser, Token, Tokenizer, type TokenizerOptions} from 'parse5'
import type {ParsedElement, ParsedParent, ParsedRoot} from './parsed-nodes.ts'
import {createTreeAdapter, type ParsedTypes} from './tree-adapter.ts'

/** Modes in which blanks behind a word go where the word goes: to the text of the element that is open. */
const bodyModes: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
  InsertionMode.IN_TEMPLATE
])

/**
 * The tokenizer of parse5, but for the places of attributes: nobody asks for them, and the tables in which it keeps
 * them slow a page by a fifth where all processors are busy. Nor has each word and each blank a token of its own.
 */
class PlaceTokenizer extends Tokenizer {
  private isAttribute = false
  private readonly parser: PlaceParser

  constructor(options: TokenizerOptions, parser: PlaceParser) {
    super(options, parser)
    this.parser = parser
  }

  protected override _createAttr(first: string): void {
    this.isAttribute = true
    super._createAttr(first)
    this.isAttribute = false
  }

  protected override getCurrentLocation(offset: number): Token.Location | null {
    return this.isAttribute ? null : super.getCurrentLocation(offset)
  }

  protected override _ensureCharacterToken(type: Token.CharacterToken['type']): void {
    const isBehindWord =
      type === Token.TokenType.WHITESPACE_CHARACTER &&
      this.currentCharacterToken?.type === Token.TokenType.CHARACTER &&
      !this.inForeignNode &&
      bodyModes.has(this.parser.insertionMode)
    if (!isBehindWord) super._ensureCharacterToken(type)
  }
}

/** The parser with this tokenizer. */
class PlaceParser extends Parser<ParsedTypes> {
  override tokenizer: Tokenizer = new PlaceTokenizer(this.options, this)

  /** As in parse5, but the location of the element has what is needed alone: a copy of that of its tag takes a sixth of the page. */
  override _attachElementToTree(
    element: ParsedElement,
    location: Token.LocationWithAttributes | null,
    {parent, beforeElement}: {parent: ParsedParent; beforeElement: ParsedElement | null}
  ): void {
    if (location) {
      const {startLine, startCol, startOffset, endLine, endCol, endOffset} = location
      this.treeAdapter.setNodeSourceCodeLocation(element, {
        startLine,
        startCol,
        startOffset,
        endLine,
        endCol,
        endOffset
      })
    }
    if (beforeElement) this.treeAdapter.insertBefore(parent, element, beforeElement)
    else this.treeAdapter.appendChild(parent, element)
  }
}

/**
 * Build the tree of a document as browsers do.
 *
 * @param value HTML.
 * @param fragment It is a fragment, not a page.
 * @returns The root; the locations of its nodes index the value.
 */
export function parsePlaced(value: string, fragment: boolean): ParsedRoot {
  const options = {treeAdapter: createTreeAdapter(), sourceCodeLocationInfo: true, scriptingEnabled: false}
  if (!fragment) return PlaceParser.parse(value, options)
  const parser = PlaceParser.getFragmentParser(null, options)
  parser.tokenizer.write(value, true)
  return parser.getFragment()
}
