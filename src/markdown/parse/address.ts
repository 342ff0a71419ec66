import type {Data} from 'unified'

/** Extension of micromark, as `remark-parse` takes it. */
export type MicromarkExtension = NonNullable<Data['micromarkExtensions']>[number]
type TextConstruct = Exclude<NonNullable<NonNullable<MicromarkExtension['text']>[string]>, unknown[]>
type Tokenizer = TextConstruct['tokenize']
type TokenState = Parameters<Tokenizer>[1]
type Code = Parameters<TokenState>[0]

type Effects = Parameters<Tokenizer>[0]

const prefixes = ['http://', 'https://', 'www.']
/** Signs that end no address where nothing but such signs follows. */
const trailing: ReadonlySet<string> = new Set('!"\')*,.:;?_~')

/**
 * Addresses without marks (`https://a.vn/_b_`) are words, and the marks in them stand for themselves.
 *
 * The rules are those of GFM's autolink literals (micromark-extension-gfm-autolink-literal), so that what GitHub
 * links is read as it stands. But an address makes no link here, and is read in linear time: upstream looks back over
 * all of the text at each word after an open bracket, and ahead over all signs at each sign.
 */
export const addresses: MicromarkExtension = {
  text: Object.fromEntries(
    Array.from('HhWw', letter => [
      letter.charCodeAt(0),
      {name: 'address', tokenize: tokenizeAddress, previous: /h/i.test(letter) ? mayPrecedeHttp : mayPrecedeWww}
    ])
  )
}

function mayPrecedeHttp(code: Code): boolean {
  return !/[a-z]/i.test(characterOf(code))
}

function mayPrecedeWww(code: Code): boolean {
  return isEnd(code) || '(*_[]~'.includes(characterOf(code))
}

/** Line ends and tabs are negative codes. */
function characterOf(code: Code): string {
  return code === null || code < 0 ? '' : String.fromCharCode(code)
}

/** Say whether a code is the end of the text, of a line, or white space. */
function isEnd(code: Code): boolean {
  return code === null || code <= 32 || (code > 127 && /\s/.test(characterOf(code)))
}

function tokenizeAddress(...[effects, ok, nok]: Parameters<Tokenizer>): TokenState {
  let seen = ''
  return code => {
    effects.enter('data')
    return inPrefix(code)
  }

  function inPrefix(code: Code): TokenState | undefined {
    seen += characterOf(code).toLowerCase()
    if (code === null || !prefixes.some(prefix => prefix.startsWith(seen))) return nok(code)
    effects.consume(code)
    return prefixes.includes(seen) ? afterPrefix : inPrefix
  }

  function afterPrefix(code: Code): TokenState | undefined {
    // After `www.` anything is a domain.
    const none = seen === 'www.' ? code === null : isEnd(code) || /[\p{P}\p{S}]/u.test(characterOf(code))
    return none ? nok(code) : tokenizePath(effects, ok)(code)
  }
}

function tokenizePath(effects: Effects, ok: TokenState): TokenState {
  let open = 0
  /** So many signs were looked at, and are followed by more of the address. */
  let known = 0
  const trail = createTrail(size => {
    known = Math.max(0, size - 1)
  })
  return inside

  function inside(code: Code): TokenState | undefined {
    const character = characterOf(code)
    if (isEnd(code) || character === '<') return end(code)
    if (character === ')' && open > 0) open--
    else if (known > 0) known--
    else if (character === '(') open++
    else if (character === '&' || character === ']' || trailing.has(character)) {
      return effects.check({tokenize: trail, partial: true}, end, take)(code)
    }
    return take(code)
  }

  function take(code: Code): TokenState | undefined {
    effects.consume(code)
    return inside
  }

  function end(code: Code): TokenState | undefined {
    effects.exit('data')
    return ok(code)
  }
}

/**
 * Look whether nothing but signs follows up to the end; these are no part of the address.
 *
 * @param onfail Called with how many signs were looked at before more of the address.
 */
function createTrail(onfail: (size: number) => void): Tokenizer {
  return (trail, yes, no) => {
    let size = 0
    return sign

    function sign(code: Code): TokenState | undefined {
      const character = characterOf(code)
      if (isEnd(code) || character === '<') return yes(code)
      if (trailing.has(character)) return next(code, sign)
      if (character === '&') return next(code, reference)
      return character === ']' ? next(code, afterBracket) : fail(code)
    }

    /** A reference to a character, as a whole, is a sign. */
    function reference(code: Code): TokenState | undefined {
      const character = characterOf(code)
      if (/[a-z]/i.test(character)) return next(code, reference)
      return character === ';' ? next(code, sign) : fail(code)
    }

    /** A resource or reference follows the bracket that ends a link. */
    function afterBracket(code: Code): TokenState | undefined {
      return code === 40 || code === 91 ? yes(code) : sign(code)
    }

    function next(code: Code, state: TokenState): TokenState {
      size++
      trail.consume(code)
      return state
    }

    function fail(code: Code): TokenState | undefined {
      onfail(size)
      return no(code)
    }
  }
}
