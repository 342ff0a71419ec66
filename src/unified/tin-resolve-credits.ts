import type {Plugin} from 'unified'
import {resolveCredits} from '../credit/resolve-credits.ts'
import type {Article} from '../tree/index.ts'

/**
 * Give every figure the credit that holds for it; see `resolveCredits`.
 *
 * @returns Transform.
 */
export const tinResolveCredits: Plugin<[], Article> = () => resolveCredits

export default tinResolveCredits
