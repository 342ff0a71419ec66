import {onceABlock} from '../once-a-block.ts'
import {findResidue} from './residue-index.ts'

/** What the lexicon knows of a block as a line that stands under a story, where most of its patterns hold; blocks around it ask as well. */
export const residueAt = onceABlock(({blocks, residue}, index) =>
  findResidue(residue, blocks[index]?.text ?? '', 'after')
)
