import type {Node, Parent} from 'unist'
import {describe, expect, test} from 'vitest'
import {creditedParties} from '../../src/credit/credited-parties.ts'

const role = (name: string, qualifier?: string) => ({type: 'creditRole', role: name, ...(qualifier && {qualifier})})
const text = (value: string) => ({type: 'text', value})
const person = (value: string) => ({type: 'contributor', value})
const agency = (value: string, id?: string) => ({type: 'agency', value, ...(id && {id})})
const credit = (...children: Node[]) => ({type: 'credit', children}) as Parent

/** Parties as their names, roles and qualifier. */
const show = (node: Parent) =>
  creditedParties(node).map(({type, name, id, roles, qualifier}) =>
    [type === 'agency' ? `#${id ?? name}` : name, ...roles, qualifier].filter(Boolean).join(' ')
  )

describe('the parties of a credit', () => {
  test.each<[string, Node[], string[]]>([
    ['without a role', [person('A'), text('/'), agency('TTXVN', 'ttxvn')], ['A', '#ttxvn']],
    ['behind a role', [role('photo'), text(': '), person('A'), text(', '), person('B')], ['A photo', 'B photo']],
    ['behind several', [role('text'), text(', '), role('photo'), person('A')], ['A text photo']],
    ['behind a role each', [role('text'), person('A'), text(' - '), role('photo'), person('B')], ['A text', 'B photo']],
    ['before a role', [person('A'), text(' '), role('translation')], ['A translation']],
    ['before a role, beside others', [person('A'), text('-'), person('B'), role('text')], ['A text', 'B text']],
    [
      'before a role in brackets, with another behind it',
      [person('A'), text(' ( '), role('compilation'), text(' ) - '), role('photo'), person('B')],
      ['A compilation', 'B photo']
    ],
    [
      'behind a bracket without end',
      [person('A'), text(' ('), role('source'), text(' '), agency('B')],
      ['A', '#B source']
    ],
    ['with a qualifier', [role('photo', 'archive'), person('A')], ['A photo archive']],
    ['with the first of two', [role('photo', 'archive'), role('photo', 'handout'), person('A')], ['A photo archive']],
    ['with spaces around', [person(' A '), person('  ')], ['A']],
    ['in a credit of its own', [role('text'), credit(role('photo'), person('A')), person('B')], ['A photo', 'B']],
    ['before a credit of its own', [person('A'), credit(person('B')), role('text')], ['A', 'B text']],
    ['of which there are none', [role('photo'), text('x')], []]
  ])('%s', (_, children, parties) => {
    expect(show(credit(...children))).toEqual(parties)
  })
})
