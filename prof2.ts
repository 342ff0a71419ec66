import {serialize} from './src/markdown/write/serialize.ts'
const n = Number(process.argv[2])
const cpu = () => process.cpuUsage().user / 1000
const link = (i: number) => ({type: 'link', url: 'http://a.vn/' + i, title: null, children: [{type: 'text', value: 'tin'}]})
const t = (name: string, children: any[]) => { const a = cpu(); const s = serialize([{type: 'paragraph', children}] as never, false); console.log(name, s.length, (cpu() - a).toFixed(0)) }
for (const k of [n, 2 * n, 4 * n]) {
  t('links', Array.from({length: k}, (_, i) => [link(i), {type: 'text', value: ' '}]).flat())
  t('links glued', Array.from({length: k}, (_, i) => link(i)))
  t('strong', Array.from({length: k}, (_, i) => [{type: 'strong', children: [{type: 'text', value: 'a'}]}, {type: 'text', value: ' '}]).flat())
  t('signs', [{type: 'text', value: '*_[a] <b> & '.repeat(k)}])
  t('plain', [{type: 'text', value: 'một hai ba '.repeat(k)}])
  t('lines', [{type: 'text', value: '- a\n# b\n'.repeat(k)}])
  t('dots', [{type: 'text', value: 'http://a.vn/b_c_d '.repeat(k)}])
  t('spaces', [{type: 'text', value: 'a  \n'.repeat(k)}])
  t('stars', [{type: 'text', value: '*'.repeat(k)}])
}
