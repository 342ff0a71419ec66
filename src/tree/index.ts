export type {
  Blockquote,
  Code,
  FootnoteDefinition,
  Html,
  Image,
  List,
  PhrasingContent,
  Table,
  Text,
  ThematicBreak
} from 'mdast'
export type {Point, Position} from 'unist'
export type * from './data.ts'
export type * from './literals.ts'
export type * from './nodes.ts'
