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
  /** Of the block with which an item of a list begins, where the format itself says so; in Markdown the mark in front of it does. */
  readonly item?: ListItem | undefined;
  /** Whether line ends of the source mean nothing, and elements break a line, as in HTML. */
  readonly isFlowing?: boolean | undefined;
}

/** The item of a list; one without a number has another mark. */
export interface ListItem {
  readonly number?: string;
}

/** A piece of text that is read on its own: a paragraph, a heading, a table cell. Its prose starts at `start`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly prose: Prose;
}

/** A comment, wherever it stands. */
export interface CommentRange extends Span {
  /** What it says, without the signs that make it a comment. */
  readonly text: string;
  /**
   * Of a comment that ends its line, or has it for itself: how far before it the text begins that it stands behind, in
   * UTF-16 units.
   */
  readonly reach?: number | undefined;
}
