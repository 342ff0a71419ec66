/**
 * Words in class names and ids by which content management systems say what an element is.
 *
 * They were collected over the markup of 44 publishers; a word stands here where several systems share it.
 */

/** What the words of a class name may say of an element. */
export type ClassMeaning =
  | 'kicker'
  | 'headline'
  | 'lead'
  | 'description'
  | 'timestamp'
  | 'byline'
  | 'credit'
  | 'keywords'
  | 'related'
  | 'caption'
  | 'body'
  | 'chrome'

const lexicon: Record<ClassMeaning, string> = {
  kicker: 'breadcrumb breadcrumbs cate category kicker rubric chuyenmuc componentheading',
  headline:
    'headline entrytitle posttitle articletitle newstitle titledetail detailtitle msotitle titlepage titlenews tieude contentheading',
  lead: 'sapo lead chapeau standfirst summary excerpt intro tomtat trichdan',
  // Above a story this means its summary, under a picture its caption.
  description: 'description desc mota',
  timestamp: 'date datetime time timestamp publish published publishdate pubdate ngaydang ngay thoigian',
  byline: 'author authors auth byline tacgia nguoiviet butdanh authormail penname',
  credit: 'source nguon nguontin sourcename',
  keywords: 'tag tags keyword keywords tukhoa hashtag hashtags topics chude tagbox',
  related:
    'related relate relation relatednews lienquan tinlienquan baivietlienquan xemthem readmore concern morenews ' +
    'othernews tincungchuyenmuc recommend recommended suggestion relatednew newsrelated boxrelated tinkhac ' +
    'relatedposts relatedpost relatedarticles relatedstories linkcontentfooter',
  caption:
    'caption figcaption pcaption chuthich chuthichanh imgcaption imagecaption photocmscaption photocaption ' +
    'captionimage imagecopyright photocopyright imgcopyright photocredit imagecredit imgcredit piccaption wpcaptiontext avatardesc imagedesc imgdesc photodesc notephoto anhchuthich',
  body:
    'articlebody articlecontent contentdetail detailcontent maincontent newscontent postcontent entrycontent ' +
    'storybody bodycontent newsdetail contentbody articledetail thearticlebody fckdetail singularcontent cmsbody ' +
    'noidung chitiet detailbody namebody textwithsummary',
  chrome:
    'share sharing social comment comments binhluan nav navbar navigation menu submenu footer ' +
    'sidebar banner ads adv advert advertisement quangcao popup modal login toolbar print printing rating newsletter ' +
    'subscribe hotnews mostread tinmoi tinnong topnews pagination paging hotline copyright cookie tooltip search ' +
    'megamenu likebox dropdown hamburger'
}

const meanings = new Map<string, ClassMeaning>()
for (const [meaning, words] of Object.entries(lexicon)) {
  for (const word of words.split(' ')) meanings.set(word, meaning as ClassMeaning)
}

/** What was said of names: pages use the same ones again and again. */
const known = new Map<string, ClassMeaning | undefined>()
const mostKnown = 4096

/**
 * Say what a class name or id means.
 *
 * @param name One class name or id.
 * @returns What its last telling word says; words stand apart by case, hyphen or underscore.
 */
export function classMeaning(name: string): ClassMeaning | undefined {
  if (name.length > 60) return undefined
  if (known.has(name)) return known.get(name)
  const meaning = findMeaning(name)
  if (known.size < mostKnown) known.set(name, meaning)
  return meaning
}

function findMeaning(name: string): ClassMeaning | undefined {
  // `has-sidebar` and `anchorWithStickyNavbar` say what an element has, not what it is.
  const own = name.replace(/^(?:has|with|no|is|not)-.*$|(?:[-_]with[-_]|With(?=[A-Z])).*$/, '')
  const words = own
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  for (let end = words.length; end > 0; end--) {
    // The longest run of words that ends here tells most: "image-desc" is a caption, "desc" a lead.
    for (let start = Math.max(0, end - 3); start < end; start++) {
      const meaning = meanings.get(words.slice(start, end).join(''))
      // Names of parts of a page begin with the rubric of some: `cate-24h-foot-arti-deta-sum`.
      if (meaning === 'kicker' && end < words.length - 1) continue
      if (meaning) return meaning
    }
  }
  return undefined
}
