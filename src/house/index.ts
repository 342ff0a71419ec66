export {type BlockLabel, blockLabels, fromLabels, type LabelledBlock, toLabels} from '../export/labels.ts'
export type {House} from '../recognize/house.ts'
export {type LearnHouseOptions, learnHouse} from './learn.ts'
export {type Review, review} from './review.ts'
