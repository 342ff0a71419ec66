import type {Block} from '../../../block/block.ts'
import {headsScores} from '../../../lexicon/part-headings.ts'
import {picturesInvitation} from '../../../lexicon/related.ts'
import type {Construct, Context} from '../../construct.ts'
import {dateline} from '../inline/dateline.ts'
import {goesOn} from './goes-on.ts'
import {isOfInterview} from './interview.ts'
import {isAnnounced, isBulleted, isOption} from './listed.ts'
import {isNames} from './page-head.ts'
import {isRow} from './rows.ts'
import {isGreeting, isSalutation} from './salutation.ts'
import {ingredients} from './steps.ts'
import {verses} from './verses.ts'
import {wrapped} from './wrapped.ts'

/** Shortest block that is body text by its length alone, away from the head of the article. */
const running = 420
/** The same for a part of a line that was cut: captions were cut out of it already. */
const runningPart = 120

/** Shortest block that is body text where it is all there is; a sentence with its full stop is at any length. */
const alone = 120

/** The mark that closes wire copy closes its body, or the line of its author. */
const closed = /[^\s.]\s?\.?\/\.$/
/** "Dự hội nghị có các đồng chí …" lists who came: no lead, title or caption reads so. */
const attendees = /^(?:(?:Cùng |Tham |Đến |Tới )dự|Dự) [^.:]{0,80} có (?!thể)/u

/** What leads over to the words of somebody: `Luật sư Lê Na trả lời:`; so much of the end tells. */
const speaks =
  /(?:[Tt]rả lời|cho biết|chia sẻ|nói|viết|kể lại|nhấn mạnh|khẳng định|cho hay|(?<!câu|Câu) hỏi| đáp| kể| tâm sự| giải thích| lý giải| bày tỏ| cho rằng| phân tích| bộc bạch| dặn| thừa nhận| nhắn nhủ| thắc mắc| có câu)(?: như sau| thêm| rằng| lại)?\s?:$/u
const speakingReach = 24

/** Who speaks in the lines below: `Bà Lê Na, tổ trưởng tổ dệt:`. */
const speaker =
  /^[*•–-]? ?(?:Ông|Bà|Anh|Chị|Em|Cô|Chú|TS|PGS|GS|BS|ThS|NSND|NSƯT|Luật sư|Bác sĩ|Thầy|Đồng chí)[. ]+\p{Lu}[\p{L}\p{M}.]*(?: \p{Lu}[\p{L}\p{M}.]*){1,5} ?(?:[,(–-][^:!?]{2,100})?:$/u

/** Up to so many blocks a story begins, and what a dateline with its day cannot be without. */
const headLines = 8
const datedHead = /^[^–—\d-]{2,60}\d[^–—]{0,50}[–—-]\s/u

/** Who asks or answers in an interview, in brackets before the words, or with a colon before a question. */
const asked =
  /^\[(?:PV|P\.V|MC|BTV|Hỏi|Đáp|HỎI|ĐÁP)\] ?\S|^(?:[*•-] ?)?(?:PV|P\.V|MC|BTV|Phóng viên|Hỏi|HỎI) ?: ?(?:[^?]{12,300}\?["”]?|(?:Xin|Thưa) [^?:]{12,300}\.)$/u

/** A clause that leads over to what stands below it: of 80 such lines in labelled articles, 78 are body text. */
const leadsOver =
  /^(?!Mời |Xem |Đọc )(?:[^.:]{2,200}(?:gồm(?: có)?|như sau|sau đây|dưới đây| sau)|(?:Cụ thể|Trong đó|Theo đó)(?:[ ,][^.:]{0,80})?)\s?:$/u

/** A team and its players: `Sao Mai: Lê An, Trần Bình, Hà Chi, …`. */
const lineUp = namesPlayers(5)
/** The same with fewer of them: `Sao Mai: Lê An, Trần Bình, Hà Chi...` */
const fewPlayers = namesPlayers(2)
/** Up to where the name of the team ends. */
const longestTeam = 60

/** Who scored for a team, and when: `Sao Mai: Lê An (12’), Trần Bình (67’, 90+2’)`. */
const scorers =
  /^(?!Ảnh|Video|Clip|VIDEO|CLIP|Highlights?)[^:!?]{2,40}: ?\p{Lu}[^:!?]{1,200}\(\d{1,3}(?:\+\d{1,2})?['’′`][^:!?]{0,200}\)?\.?$/u
/** Rows of results and of accounts that name what they tell: `Thẻ đỏ: Lê An`. */
const named =
  /^[*•+–-]? ?(?:Bàn thắng|Ghi bàn|Thẻ (?:đỏ|vàng)|Trọng tài(?: chính)?|Sân vận động|SVĐ|Khán giả|Thay người|Dự bị|Vắng mặt|Treo giò|Huy chương (?:vàng|bạc|đồng)|HC[VBĐ]|Số tài khoản|Chủ tài khoản)(?: [^:.!?]{1,24})? ?: ?[^\s][^?]{1,200}$/u
/** Up to where such a name ends. */
const longestName = 44

/** Body text: what runs on for several sentences, and whatever nothing else speaks for. */
export const paragraph: Construct = {
  name: 'paragraph',
  recognize(block, context) {
    const {text, breaksBefore, node} = block
    const {blocks, index} = context
    // A list, table or quotation is kept as it is, unless a construct before this one knows it.
    if (node) return {type: 'paragraph', confidence: 0.95}
    // A summary has something to sum up, a caption something to stand under.
    if (blocks.length === 1 && (text.length >= alone || text.endsWith('.'))) {
      return {type: 'paragraph', confidence: 0.95}
    }
    if (text.length >= running && index > 3) return {type: 'paragraph', confidence: 0.995}
    if (index > 0 && text.endsWith('/.') && closed.test(text.slice(-6)) && !isNames(text, context))
      return {type: 'paragraph', confidence: 0.97}
    if (index < headLines && hasDatedHead(block, context)) return {type: 'paragraph', confidence: 0.95}
    if (attendees.test(text) || asked.test(text) || (index > 0 ? isSpoken(text) : isGreetedAgain(context)))
      return {type: 'paragraph', confidence: 0.95}
    if (
      isAnnounced(context) ||
      isBulleted(context) ||
      isOption(context) ||
      isRow(context) ||
      isLineUp(text) ||
      isUnderScores(context) ||
      isNamed(context) ||
      ingredients(context).has(index) ||
      isOfInterview(context) ||
      wrapped(context).has(index) ||
      verses(context).has(index) ||
      goesOn(context)
    )
      return {type: 'paragraph', confidence: 0.9}
    return breaksBefore === 0 && index > 0 && text.length >= runningPart
      ? {type: 'paragraph', confidence: 0.97}
      : undefined
  },
  type: 'paragraph',
  hints: {heading: -3, afterSignature: -5}
}

/**
 * Say whether a dateline with its day opens a block: wire copy and press releases begin the story so, no summary does.
 *
 *     Gò Bồi (Sao Mai 12/7) – …
 *     Gò Bồi, ngày 12 tháng 7 năm 2025 – …
 */
function hasDatedHead(block: Block, context: Context): boolean {
  if (!holdsDash(block.text) || !datedHead.test(block.text)) return false
  return dateline.find(block, 'paragraph', context).some(({fields}) => fields !== undefined && 'date' in fields)
}

function holdsDash(text: string): boolean {
  return text.includes('-') || text.includes('–') || text.includes('—')
}

/** Say whether the first line greets those who hear a speech, as a title may; a later line does so as well. */
function isGreetedAgain({blocks}: Context): boolean {
  const [first, ...others] = blocks
  return isGreeting(first?.text ?? '') && others.some(({text}) => isGreeting(text))
}

/** Say whether a line opens or closes a letter or a speech, or leads over to what somebody says, to a list or to pictures. */
function isSpoken(text: string): boolean {
  if (text.startsWith('Mời ')) return picturesInvitation.test(text)
  const last = text[text.length - 1]
  if (last === ':') return speaks.test(text.slice(-speakingReach)) || leadsOver.test(text) || speaker.test(text)
  return isSalutation(text)
}

/** Say whether a line amid the story is a row of results, by its name. */
function isNamed({blocks, index, lastLong}: Context): boolean {
  const {text} = blocks[index] as Block
  if (index < 2 || index >= lastLong) return false
  const colon = text.indexOf(':', 1)
  return colon !== -1 && colon <= longestName && named.test(text)
}

/** Say whether a line names a few players of a team, right under the heading for them or under the other team. */
function isUnderScores({blocks, index}: Context): boolean {
  const textAt = (at: number) => blocks[at]?.text ?? ''
  if (!textAt(index).includes(':')) return false
  const isUnder = (at: number) => headsScores(textAt(at - 1), textAt(at)) && fewPlayers.test(textAt(at))
  return isUnder(index) || (isUnder(index - 1) && fewPlayers.test(textAt(index)))
}

/** A team, and so many players of it at least before the last. */
function namesPlayers(fewest: number): RegExp {
  return new RegExp(String.raw`^[^:.!?]{2,60}: ?(?:\p{Lu}[^,;:!?]{1,26}[,;] ?){${fewest},30}[^,;:!?]{2,40}$`, 'u')
}

function isLineUp(text: string): boolean {
  const colon = text.indexOf(':', 1)
  return colon !== -1 && colon <= longestTeam && (lineUp.test(text) || (text.includes('(') && scorers.test(text)))
}
