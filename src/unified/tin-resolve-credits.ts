import type {Plugin} from 'unified'
import {resolveCredits} from '../resolve-credits.ts'
import type {Article} from '../tree.ts'

/**
 * Give every figure the credit that holds for it; see `resolveCredits`.
 *
 * @returns Transform.
 */
export const tinResolveCredits: Plugin<[], Article> = () => resolveCredits
