/** Shortest block that may hold a caption amid its text, in code units of its text. */
export const flattenedLength = 260
/** Longest caption, in front of its credit. */
export const longestCaption = 420
/** Shortest headline in front of its story; longer than a name of a body that a story begins with. */
export const shortestHeadline = 24
/** Longest headline in front of its story. */
export const longestHeadline = 160
/** Longest signature at the end of an article. */
export const longestSignature = 80
/** How sure a line of names must be to be cut off as one. */
export const sureName = 0.6
/** Fewest credits of a text that is nothing but captions. */
export const fewestPhotos = 4
/** Longest text after the last credit of such a text. */
export const longestRest = 40
/** What follows the last credit of a story is shorter than this: stops and slashes. */
export const longestStops = 8
