/** The labels that the model may give, in the order of its scores. */
export const labels = [
  'paragraph',
  'headline',
  'lead',
  'subheading',
  'caption',
  'related',
  'byline',
  'residue',
  'kicker',
  'keywords'
] as const satisfies readonly string[]
