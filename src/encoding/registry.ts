import type {Codec} from './codec.ts'
import {html} from './codecs/html.ts'
import {latin1AsTcvn3} from './codecs/latin-1-as-tcvn3.ts'
import {latin1AsWindows1258} from './codecs/latin-1-as-windows-1258.ts'
import {mojibake} from './codecs/mojibake.ts'
import {pdfOffset} from './codecs/pdf-offset.ts'
import {tcvn3, tcvn3Capitals} from './codecs/tcvn3.ts'
import {tcvn5712} from './codecs/tcvn5712.ts'
import {viqr} from './codecs/viqr.ts'
import {viscii} from './codecs/viscii.ts'
import {vni} from './codecs/vni.ts'
import {vps} from './codecs/vps.ts'
import {windows1258} from './codecs/windows-1258.ts'

/** Encodings that `decode` and `encode` know by a table; where two readings are equal, the first is more common. */
export const codecs = {
  tcvn3,
  'tcvn3-capitals': tcvn3Capitals,
  'tcvn5712-1': tcvn5712,
  vni,
  'windows-1258': windows1258,
  viscii,
  vps,
  viqr,
  html,
  mojibake,
  'pdf-offset': pdfOffset,
  'latin-1-as-windows-1258': latin1AsWindows1258,
  'latin-1-as-tcvn3': latin1AsTcvn3
} satisfies Record<string, Codec>

/**
 * Encodings that are only read when they are named: the bytes do not show them, or a guess could harm right words.
 */
export const neverDetected: ReadonlySet<string> = new Set([
  'tcvn3-capitals',
  'latin-1-as-windows-1258',
  'latin-1-as-tcvn3'
])

/** Name of an encoding that has a codec of its own. */
export type LegacyEncoding = keyof typeof codecs

/** Name of an encoding that `decode` knows. */
export type Encoding = LegacyEncoding | 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encodings that `decode` knows. */
export const encodings: readonly Encoding[] = Object.freeze([
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...(Object.keys(codecs) as LegacyEncoding[])
])

/**
 * Keys of encodings that are known by name and not decoded, because no published table of them is free to use: those in
 * circulation come from one program under the GNU General Public License.
 */
const undecoded = new Set(['bkhcm1', 'bkhcm2', 'vietwaref', 'vietwarex', 'vnimac', 'isc'])

/** Other names, without regard to case, spaces, hyphens, underscores and full stops. */
const aliases: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  abc: 'tcvn3',
  vntime: 'tcvn3',
  tcvn57123: 'tcvn3',
  vscii3: 'tcvn3',
  vntimeh: 'tcvn3-capitals',
  tcvn3capitals: 'tcvn3-capitals',
  tcvn: 'tcvn5712-1',
  tcvn5712: 'tcvn5712-1',
  tcvn57121: 'tcvn5712-1',
  xviettcvn5712: 'tcvn5712-1',
  vscii: 'tcvn5712-1',
  vscii1: 'tcvn5712-1',
  vniwindows: 'vni',
  vniwin: 'vni',
  windows1258: 'windows-1258',
  cp1258: 'windows-1258',
  win1258: 'windows-1258',
  viscii11: 'viscii',
  csviscii: 'viscii',
  xvietvps: 'vps',
  ncr: 'html',
  pdfoffset: 'pdf-offset'
}

const byKey = new Map<string, Encoding>([
  ...Object.entries(aliases),
  ...encodings.map((name): [string, Encoding] => [keyOf(name), name])
])

/**
 * Find an encoding by one of its names.
 *
 * @param name Name as a user wrote it.
 * @returns The name used here.
 * @throws RangeError where the name is not known, or its encoding cannot be decoded.
 */
export function resolveEncoding(name: string): Encoding {
  const found = byKey.get(keyOf(String(name)))
  if (found) return found
  const why = undecoded.has(keyOf(String(name)))
    ? `The encoding \`${name}\` is known but cannot be decoded: no table of it is free to use`
    : `Unknown encoding \`${name}\``
  throw new RangeError(`${why}; known encodings: ${encodings.join(', ')}`)
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, '')
}
