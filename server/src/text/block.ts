import type { Prose } from './prose';
import type { Span } from './span';

/** What a block of text is, as far as a rule may care. */
export type BlockKind = 'paragraph' | 'heading' | 'cell' | 'html';

/** Where a cell stands in its table. */
export interface CellPlace {
  /** Where the table and the row begin in the source. */
  readonly table: number;
  readonly row: number;
  /** From 0; empty cells count. */
  readonly column: number;
  readonly isHeader: boolean;
}

/** Where a block stands in the structure of its document. Plain text has none that is certain. */
export interface BlockStructure {
  /** Of a heading: its level, from 1. */
  readonly level?: number | undefined;
  readonly cell?: CellPlace | undefined;
  /** Where the block quotation that it stands in begins in the source: the outermost one. */
  readonly quotation?: number | undefined;
  /** Where the list that it stands in begins in the source: the outermost one. */
  readonly list?: number | undefined;
  /** Whether it belongs to the pages and not to the text: a page number, a running head. */
  readonly isFurniture?: boolean | undefined;
}

/** A piece of text that is read on its own: a paragraph, a heading, a table cell. Its prose starts at `start`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly prose: Prose;
}

/** An HTML comment, wherever it stands. */
export interface CommentRange extends Span {
  /** What stands between `<!--` and `-->`. */
  readonly text: string;
}
