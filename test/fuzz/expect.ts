/** The few matchers that the contracts need, where no test runner is. */
import assert from 'node:assert/strict'

/** See `expect` of Vitest. */
export function expect(actual: unknown, message?: string) {
  return {
    toBe: (expected: unknown) => assert.equal(actual, expected, message),
    toEqual: (expected: unknown) => assert.deepEqual(actual, expected, message),
    toBeDefined: () => assert.notEqual(actual, undefined, message),
    toMatchObject: (expected: Record<string, {name: string}>) => {
      for (const [key, {name}] of Object.entries(expected))
        assert.equal(typeof (actual as Record<string, unknown>)[key], name.toLowerCase(), `${message}: ${key}`)
    }
  }
}

expect.any = (type: {name: string}) => type
