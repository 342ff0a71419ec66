const {toMarkdown, fromMarkdown} = await import('./src/markdown/index.ts')
const n = Number(process.argv[2]), only = process.argv[3]
const cpu = () => process.cpuUsage().user / 1000
const text = (value: string) => ({type: 'text', value})
const link = (i: number) => ({type: 'link', url: 'http://a.vn/' + i, title: null, children: [text('tin')]})
const many = (k: number, f: (i: number) => any) => Array.from({length: k}, (_, i) => f(i)).flat()
const para = (children: any[]) => [{type: 'paragraph', children}]
const makes: Record<string, (k: number) => any[]> = {
  links: k => para(many(k, i => [link(i), text(' và ')])),
  'links glued': k => para(many(k, link)),
  'em glued': k => para(many(k, i => ({type: i % 2 ? 'emphasis' : 'strong', children: [text('a')]}))),
  'em in words': k => para(many(k, i => [text('a'), {type: 'emphasis', children: [text('. b')]}])),
  'em punct': k => para(many(k, i => [text('a'), {type: 'emphasis', children: [text('«b»')]}, text('c')])),
  'del': k => para(many(k, i => [text('a'), {type: 'delete', children: [text('«b»')]}, text('c')])),
  signs: k => para([text('*_[a] <b> & '.repeat(k))]),
  'signs2': k => para([text('a [b](c) `d` #e '.repeat(k))]),
  words: k => para([text('Một hai ba bốn. '.repeat(k))]),
  lines: k => para([text('- a\n# b\nMột\n'.repeat(k))]),
  addresses: k => para([text('http://a.vn/b_c_d, '.repeat(k))]),
  images: k => para(many(k, i => [{type: 'image', url: 'a.jpg', title: null, alt: 'x'}, text(' một hai ')])),
  breaks: k => para(many(k, i => [text('Một'), {type: 'break'}])),
  html: k => para(many(k, i => [text('Một '), {type: 'html', value: '<u>'}])),
  code: k => para(many(k, i => [text('Một '), {type: 'inlineCode', value: 'a`b'}])),
  blocks: k => many(k, i => para([text('Đoạn văn ' + i)])),
  kickers: k => many(k, i => ({type: 'kicker', children: [text('Đoạn văn ' + i)]})),
  figures: k => many(k, i => ({type: 'figure', children: [{type: 'image', url: 'a.jpg', title: null, alt: ''}, {type: 'caption', children: [text('Chú thích')]}, {type: 'credit', children: [{type: 'creditRole', value: 'Ảnh'}, text(': '), {type: 'contributor', value: 'An', name: 'An'}]}]})),
  subheads: k => many(k, i => ({type: 'subheading', depth: 1 + i % 6, children: [text('Mục ' + i)]})),
  residues: k => many(k, i => ({type: 'residue', value: 'abc ' + i})),
  table: k => [{type: 'table', align: [], children: many(k, i => ({type: 'tableRow', children: [{type: 'tableCell', children: [text('a')]}, {type: 'tableCell', children: [link(i)]}]}))}],
  list: k => [{type: 'list', ordered: false, spread: false, children: many(k, i => ({type: 'listItem', spread: false, checked: null, children: para([text('a ' + i)])}))}],
  quote: k => many(k, i => ({type: 'blockquote', children: para([text('a ' + i)])})),
  notes: k => many(k, i => ({type: 'footnoteDefinition', identifier: 'n' + i, label: 'n' + i, children: para([text('a ' + i)])})),
  alt: k => para([{type: 'image', url: 'a.jpg', title: 'b '.repeat(k), alt: 'a*_ '.repeat(k)}])
}
for (const [name, make] of Object.entries(makes)) {
  if (only && !only.split(',').includes(name)) continue
  const out: string[] = []; let ms: number[] = []
  for (const k of [n, 4 * n]) { const a = cpu(); let s = ''; try { s = toMarkdown({type: 'article', children: make(k)} as never) } catch (e) { s = String(e).slice(0, 80); out.push(s) } ms.push(cpu() - a); out.push(`${s.length}: ${(cpu() - a).toFixed(0)}`) }
  console.log(ms[1]! / ms[0]! > 6 || ms[1]! > 3000 ? '!!' : '  ', name, out.join('  '))
}
