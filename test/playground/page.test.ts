/** The page itself: its policy, accessibility, work without a network, links, files, settings. */
import fs from 'node:fs'
import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {fromText} from '../../src/index.ts'
import {normalizeString} from '../../src/normalize/index.ts'
import {
  drop,
  example,
  exported,
  finish,
  hasChromium,
  labels,
  type Playground,
  paste,
  settle,
  startPlayground
} from './browser.ts'

const panels = ['tree', 'exports', 'mend', 'teach', 'agencies']

test('the policy lets nothing run or load that is not a file of the page', () => {
  const html = fs.readFileSync('docs/playground/index.html', 'utf8')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  const rules = Object.fromEntries(policy.split('; ').map(rule => [rule.split(' ')[0], rule.split(' ').slice(1)]))
  expect(rules['default-src']).toEqual(["'none'"])
  expect(rules['connect-src']).toEqual(["'none'"])
  for (const name of ['script-src', 'style-src', 'worker-src']) expect(rules[name]).toEqual(["'self'"])
  expect(policy).not.toContain('unsafe')
  expect([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script type="module" src="main.js">'])
  expect(html).not.toMatch(/<style|\son\w+=|\sstyle=/)
})

describe.skipIf(!hasChromium)('page', () => {
  let playground: Playground
  beforeAll(async () => {
    playground = await startPlayground()
  })
  afterAll(() => playground.close())

  test('a script that is put into the page is refused', async () => {
    const page = await playground.open()
    const violations = page.evaluate(
      () =>
        new Promise(resolve => {
          document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective))
          const script = document.createElement('script')
          script.textContent = 'window.hacked = true'
          document.body.append(script)
        })
    )
    expect(await violations).toBe('script-src-elem')
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    await page.context().close()
  })

  test('markup of an article is shown, never made', async () => {
    const page = await playground.open()
    await paste(
      page,
      '<h1>Tin <img src=x onerror="hacked=1"></h1><script>hacked=1</script><p onclick="x()">Sáng 3/10, chợ mở cửa trở lại sau cơn bão.</p>'
    )
    await settle(page)
    expect(await page.locator('main :is(img, script, [onclick])').count()).toBe(0)
    expect(await page.locator('.sheet').textContent()).toContain('Sáng 3/10')
    await finish(page)
  })

  describe.each([
    {locale: 'en-GB', colorScheme: 'light'},
    {locale: 'en-GB', colorScheme: 'dark'},
    {locale: 'vi-VN', colorScheme: 'light'},
    {locale: 'vi-VN', colorScheme: 'dark'}
  ] as const)('accessibility, $locale, $colorScheme', options => {
    test('axe finds nothing', async () => {
      const page = await playground.open(options)
      expect(await page.locator('html').getAttribute('lang')).toBe(options.locale.slice(0, 2))
      await expectNoFaults(page, 'an article')
      // Colours do not depend on the language: each theme, and each language, is looked at in full once.
      if ((options.locale === 'vi-VN') !== (options.colorScheme === 'dark')) {
        await finish(page)
        return
      }
      await page.selectOption('#examples', 'mending.txt')
      await settle(page)
      for (const panel of panels) {
        await page.click(`#tab-${panel}`)
        await page.locator('#side-panel > *').first().waitFor()
        await page.waitForTimeout(200)
        // The whole page with its first panel, then what each other puts into it.
        await expectNoFaults(page, panel, panel === panels[0] ? 'html' : '#side-panel')
      }
      await page.selectOption('#examples', 'newspaper.ndjson')
      await page.locator('.articles').waitFor()
      await page.locator('.block .label').nth(1).focus()
      await page.keyboard.press('x')
      await settle(page)
      await expectNoFaults(page, 'many articles, one of them corrected')
      await page.locator('.block .label').nth(1).click()
      await expectNoFaults(page, 'the menu of labels')
      await finish(page)
    })

    test('every label is told apart from the body, by colour and by more than colour', async () => {
      const page = await playground.open(options)
      const looks = await page.evaluate(() => {
        const names = [
          'kicker',
          'headline',
          'timestamp',
          'lead',
          'byline',
          'subheading',
          'caption',
          'credit',
          'related',
          'keywords',
          'residue'
        ]
        return names.map(name => {
          const block = document.querySelector('.block')?.cloneNode(true) as HTMLElement
          block.dataset.label = name
          document.querySelector('.blocks')?.append(block)
          const label = getComputedStyle(block.querySelector('.label') as Element).color
          const words = getComputedStyle(block.querySelector('.block-words') as Element)
          const form = [
            words.borderInlineStartStyle,
            words.fontSize,
            words.fontWeight,
            words.fontStyle,
            words.textDecorationLine
          ]
          return {name, label, form: form.join(' ')}
        })
      })
      expect(new Set(looks.map(({label}) => label)).size).toBe(looks.length)
      // Two labels of one form are named in the margin all the same.
      expect(new Set(looks.map(({form}) => form)).size).toBeGreaterThanOrEqual(looks.length - 2)
      await finish(page)
    })
  })

  test('it works without a network once it is loaded', async () => {
    const page = await playground.open()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await page.context().setOffline(true)
    await page.reload()
    await page.locator('.block').first().waitFor()
    await paste(page, example('figures.html').toString())
    await settle(page)
    expect(await labels(page)).toContain('caption')
    expect(await page.evaluate(() => document.fonts.check('16px Newsreader'))).toBe(true)
    await finish(page)
  })

  test('a link holds the input', async () => {
    const page = await playground.open()
    await paste(page, example('front-matter.md').toString())
    await settle(page)
    await page.getByRole('button', {name: 'Copy link'}).click()
    await page.getByText('The link is copied.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toContain('#a=')
    const tree = await exported(page, 'tree')
    await finish(page)
    const other = await playground.open({hash: link.slice(link.indexOf('#'))})
    expect(await other.locator('#source').inputValue()).toBe(example('front-matter.md').toString())
    expect(await exported(other, 'tree')).toBe(tree)
    await finish(other)
  })

  test('a link holds many articles, and agencies', async () => {
    const page = await playground.open()
    await page.selectOption('#examples', 'newspaper.ndjson')
    await page.locator('.articles').waitFor()
    await page.click('#tab-agencies')
    await page.getByLabel('Name as it is written').fill('Bản tin Hồ Nước')
    await page.keyboard.press('Enter')
    await page.getByRole('button', {name: 'Copy link'}).click()
    await page.getByText('The link is copied.').waitFor()
    const hash = await page.evaluate(() => location.hash)
    await finish(page)
    const other = await playground.open({hash})
    await expect.poll(() => other.locator('.articles tbody tr').count()).toBe(10)
    await other.click('#tab-agencies')
    expect(await other.locator('.agencies').textContent()).toContain('Bản tin Hồ Nước')
    await finish(other)
  })

  test.each(['#a=AAAA', '#a=%%', `#a=${'A'.repeat(60)}`])('the damaged link %s is told', async hash => {
    const page = await playground.open({hash})
    expect(await page.getByRole('alert').textContent()).toContain('The link is cut short')
    expect(await page.locator('#source').inputValue()).toBe(example('wire.txt').toString())
    await finish(page)
  })

  test('rules of normalisation are switched, and their changes shown', async () => {
    const page = await playground.open()
    await page.selectOption('#examples', 'mending.txt')
    await settle(page)
    await page.click('#tab-mend')
    const first = page.locator('.diff li').first()
    await expect.poll(() => first.locator('ins').first().textContent()).toBe('Giá')
    expect(await first.locator('del').first().textContent()).toBe('Gía')
    await page.getByLabel('Misplaced tone marks').uncheck()
    await expect.poll(() => first.locator('ins', {hasText: 'Giá'}).count()).toBe(0)
    await page.getByLabel('Misplaced tone marks').check()
    await page.getByLabel('Tones of oa, oe, uy').selectOption('old')
    await expect.poll(() => page.locator('.diff ins', {hasText: 'Hòa'}).count()).toBeGreaterThan(0)
    await page.click('#tab-exports')
    await page.getByLabel('Normalise first').check()
    const text = await exported(page, 'text')
    expect(text).toContain('Giá rau củ tăng sau đợt rét đậm')
    expect(text.split('\n')[0]).toBe(normalizeString('Gía rau củ tăng sau đợt rét đậm'))
    await finish(page)
  })

  test('an agency that is added is read at once', async () => {
    const page = await playground.open()
    const source = 'Mùa nước nổi về sớm. Ảnh: Bản tin Hồ Nước\n'
    const agencies = [{id: 'bantinhonuoc', name: 'Bản tin Hồ Nước', aliases: ['BHN']}]
    const plain = JSON.stringify(fromText(source, {evidence: true}), null, 2)
    const taught = JSON.stringify(fromText(source, {evidence: true, extensions: {agencies}}), null, 2)
    expect(taught).not.toBe(plain)
    await paste(page, source)
    await settle(page)
    expect(await exported(page, 'tree')).toBe(`${plain}\n`)
    await page.click('#tab-agencies')
    await page.getByLabel('Name as it is written').fill('Bản tin Hồ Nước')
    await page.getByLabel('Other forms').fill('BHN, ')
    await page.getByRole('button', {name: 'Add'}).click()
    await settle(page)
    expect(await exported(page, 'tree')).toBe(`${taught}\n`)
    await page.click('#tab-agencies')
    await page.getByRole('button', {name: 'Remove Bản tin Hồ Nước'}).click()
    await settle(page)
    expect(await exported(page, 'tree')).toBe(`${plain}\n`)
    await finish(page)
  })

  test('several files are dropped; what cannot be read is told', async () => {
    const page = await playground.open()
    await drop(page, [
      {name: 'a.txt', data: example('wire.txt')},
      {name: 'b.html', data: example('figures.html')},
      {name: 'c.md', data: example('front-matter.md')},
      {name: 'd.ndjson', data: '{"id": "x", "text": "Một tin ngắn."}\nkhông phải JSON\n{"id": "y"}\n'},
      {name: 'e.png', data: new Uint8Array([137, 80, 78, 71, 0, 1, 2, 255])},
      {name: 'f.txt', data: '  \n'}
    ])
    await expect.poll(() => page.locator('.articles tbody tr').count()).toBe(4)
    const told = await page.getByRole('alert').textContent()
    expect(told).toContain('d.ndjson:2: the line is no JSON')
    expect(told).toContain('d.ndjson:3: the record has none')
    expect(told).toContain('e.png: this is no text')
    expect(told).toContain('and 1 more')
    await drop(page, [{name: 'g.txt', data: example('world.txt')}])
    await expect.poll(() => page.locator('.articles tbody tr').count()).toBe(5)
    expect(await page.locator('#source').inputValue()).toBe(example('world.txt').toString())
    await finish(page)
  })

  test('progress is shown while many are parsed', async () => {
    const page = await playground.open()
    const once = example('newspaper.ndjson').toString()
    await drop(page, [{name: 'kho.ndjson', data: once.repeat(120)}])
    await page.locator('.articles progress').waitFor()
    // What is asked for meanwhile is answered.
    await page.locator('.articles tbody tr').nth(3).getByRole('button').click()
    await settle(page)
    expect(await page.locator('.articles progress').count()).toBe(1)
    await page.locator('.articles progress').waitFor({state: 'detached'})
    expect(await page.locator('.articles .count').first().textContent()).toBe('1,200')
    await expect.poll(() => page.locator('.articles tbody tr').count()).toBe(100)
    await page.getByRole('button', {name: 'Show 100 more'}).click()
    await expect.poll(() => page.locator('.articles tbody tr').count()).toBe(200)
    await finish(page)
  })

  test('it is read in both languages and both themes, and remembers', async () => {
    const page = await playground.open()
    await page.getByRole('button', {name: 'Tiếng Việt'}).click()
    expect(await page.locator('.label-name').first().textContent()).toBe('tít')
    await page.locator('.masthead-tools select').last().selectOption('dark')
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const dark = await paper()
    await page.reload()
    await page.locator('.block').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
    expect(await paper()).toBe(dark)
    await page.locator('.masthead-tools select').last().selectOption('light')
    expect(await paper()).not.toBe(dark)
    await finish(page)
  })

  test.each([320, 390, 768, 1024, 1280])('nothing is cut off where the window is %i wide', async width => {
    const page = await playground.open({viewport: {width, height: 800}, locale: 'vi-VN'})
    await page.selectOption('#examples', 'newspaper.ndjson')
    await page.locator('.articles').waitFor()
    for (const panel of panels) {
      await page.click(`#tab-${panel}`)
      const {scrollWidth, clientWidth} = await page.evaluate(() => {
        const {scrollWidth, clientWidth} = document.documentElement
        return {scrollWidth, clientWidth}
      })
      expect(scrollWidth, panel).toBeLessThanOrEqual(clientWidth)
    }
    await finish(page)
  })

  test('an article of a megabyte is typed in while it is parsed', async () => {
    const page = await playground.open()
    const once = `${example('wire.txt').toString()}\n`
    await paste(page, once.repeat(Math.ceil(1_000_000 / once.length)))
    // The worker is at it for seconds; letters appear meanwhile.
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Tin mới')
    expect((await page.locator('#source').inputValue()).slice(0, 10)).toBe('Tin mớiĐồn')
    expect(await page.locator('.working').textContent()).not.toBe('')
    await settle(page)
    await expect.poll(() => page.locator('.block-words').first().textContent()).toContain('Tin mới')
    // Only what is near the window is drawn.
    expect(await page.locator('.block').count()).toBeLessThan(400)
    await finish(page)
  })
})

async function expectNoFaults(page: Page, what: string, part = 'html'): Promise<void> {
  const {violations} = await new AxeBuilder({page})
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(
    ({id, nodes}) =>
      `${id}: ${nodes
        .map(({html}) => html.slice(0, 160))
        .slice(0, 4)
        .join(' | ')}`
  )
  expect(found, what).toEqual([])
}
