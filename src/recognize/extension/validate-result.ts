import {isLeaf} from '../../tree/schema.ts'
import type {Construct, InlineConstruct, Recognition, Span} from '../construct.ts'

/**
 * Check what a construct of an extension returns, so that a fault in it cannot lose text.
 *
 * @param construct Construct.
 * @returns The construct; its functions throw a TypeError or RangeError where they return what cannot be.
 */
export function validateResults(construct: Construct): Construct {
  const {name} = construct
  // What the construct has stays where it is: it may be an instance of a class.
  const checked: Construct = Object.create(construct)
  if (construct.recognize) {
    checked.recognize = (block, context) => {
      const recognition = construct.recognize?.(block, context)
      if (recognition) checkRecognition(recognition, name, block.text.length)
      return recognition
    }
  }
  if (construct.score) {
    checked.score = (block, context) => {
      const score: unknown = construct.score?.(block, context)
      if (typeof score === 'number' && score < Number.POSITIVE_INFINITY) return score
      throw new TypeError(`Construct \`${name}\` must return a finite score, not ${String(score)}`)
    }
  }
  return checked
}

/**
 * Check what an inline construct of an extension returns.
 *
 * @param construct Inline construct.
 * @returns The construct; `find` throws a TypeError or RangeError where it returns what cannot be.
 */
export function validateInlineResults(construct: InlineConstruct): InlineConstruct {
  const checked: InlineConstruct = Object.create(construct)
  checked.find = (block, type, context) => {
    const spans = construct.find(block, type, context) ?? []
    // These may stand in any order.
    for (const span of spans) checkSpans([span], construct.name, 0, block.text.length)
    return spans
  }
  return checked
}

function checkRecognition({type, confidence, spans = []}: Recognition, name: string, length: number): void {
  checkType(type, name, 'a recognition')
  if (confidence !== undefined && !(confidence >= 0 && confidence <= 1)) {
    throw new RangeError(`Construct \`${name}\` returned a confidence of ${confidence}, which must be from 0 to 1`)
  }
  checkSpans(spans, name, 0, length)
}

function checkSpans(spans: readonly Span[], name: string, from: number, to: number): void {
  let least = from
  for (const {type, start, end, spans: inner = []} of spans) {
    checkType(type, name, 'a span')
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= least && end >= start && end <= to)) {
      throw new RangeError(
        `Construct \`${name}\` returned a span from ${start} to ${end}, where ${least} to ${to} is free: spans must follow one another`
      )
    }
    checkSpans(inner, name, start, end)
    least = end
  }
}

function checkType(type: unknown, name: string, what: string): void {
  if (typeof type !== 'string' || type === '') {
    throw new TypeError(
      `Construct \`${name}\` returned ${what} whose \`type\` is ${String(type)}, and no name of a node`
    )
  }
  if (isLeaf(type)) {
    throw new TypeError(`Construct \`${name}\` returned ${what} whose \`type\` is ${type}, which cannot hold words`)
  }
}
