import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {resolveUri, toUri} from '../../src/export/uri.ts'
import {strings} from './support.ts'

describe('toUri', () => {
  test.each([
    [
      'https://vi-du.vn/văn hóa/tin.html?q=hội&p=1#ảnh',
      'https://vi-du.vn/v%C4%83n%20h%C3%B3a/tin.html?q=h%E1%BB%99i&p=1#%E1%BA%A3nh'
    ],
    ['https://vi-du.vn/a%20b/100%', 'https://vi-du.vn/a%20b/100%25'],
    ['https://vi-du.vn/a[1]#b#c', 'https://vi-du.vn/a%5B1%5D#b%23c'],
    ['https://báo.vn:8080/', 'https://b%C3%A1o.vn:8080/'],
    ['https://tên:mật@vi-du.vn', 'https://t%C3%AAn:m%E1%BA%ADt@vi-du.vn'],
    ['HTTP://1.2.3.4/', 'http://1.2.3.4/'],
    ['urn:newsml:vi-du.vn:20240507:1', 'urn:newsml:vi-du.vn:20240507:1'],
    ['tag:vi-du.vn,2024:bài', 'tag:vi-du.vn,2024:b%C3%A0i'],
    ['mailto:toasoan@vi-du.vn', 'mailto:toasoan@vi-du.vn']
  ])('%s', (value, uri) => {
    expect(toUri(value)).toBe(uri)
    // What is encoded is left.
    expect(toUri(uri)).toBe(uri)
  })

  test.each([
    'tin.html',
    '/tin.html',
    'https:tin',
    'https://',
    'https:///a',
    'https://vi du.vn/',
    'https://a:b/',
    'https://a:99999/',
    'https://1.2.3.999/',
    'https://[::1]/',
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    'data:image/png;base64,AAAA',
    'a:?',
    'a:',
    ''
  ])('%s is none', value => expect(toUri(value)).toBeUndefined())

  test('any string gives a URL or nothing', () => {
    fc.assert(
      fc.property(strings, strings, (name, path) => {
        for (const value of [path, `https://${name}/${path}`, `https://vi-du.vn/${path}`]) {
          const uri = toUri(value)
          if (uri === undefined) continue
          expect(uri).toMatch(/^[\w.~!$&'()*+,;=:@/?%#-]+$/)
          expect(URL.canParse(uri), uri).toBe(true)
          expect(toUri(uri)).toBe(uri)
        }
      })
    )
  })
})

describe('resolveUri', () => {
  const base = 'https://vi-du.vn/a/b/tin.html?x=1#y'
  test.each([
    '/ảnh.jpg',
    'ảnh.jpg',
    '../ảnh.jpg',
    './c/../ảnh.jpg',
    '../../../ảnh.jpg',
    '?z=ế',
    '//cdn.vn/ảnh.jpg',
    '#đ',
    'c/.',
    'c/..'
  ])('%s, as URL does', value => expect(resolveUri(value, base)).toBe(new URL(value, base).href))

  test('an address without a scheme has that of its base, one in the root stands there', () => {
    expect(resolveUri('//cdn.vn/a', 'http://vi-du.vn/tin')).toBe('http://cdn.vn/a')
    expect(resolveUri('a.jpg', 'https://vi-du.vn')).toBe('https://vi-du.vn/a.jpg')
  })

  test('without a base nothing relative is resolved', () => {
    expect(resolveUri('/ảnh.jpg', undefined)).toBeUndefined()
    expect(resolveUri('//cdn.vn/a', undefined)).toBe('https://cdn.vn/a')
    expect(resolveUri('/ảnh.jpg', 'urn:a:b')).toBeUndefined()
    expect(resolveUri(' ', base)).toBeUndefined()
    expect(resolveUri('javascript:x', base)).toBeUndefined()
  })
})
