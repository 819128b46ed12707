import type { BlockContent } from '../recognition/recognisedText';
import { areSameNames, type DocumentNames } from './documentNames';

/** The sign that a Chinese body prints before a year: an em dash in Chinese, a hyphen in English and in its registers. */
export type YearDash = '—' | '-';

/** Blocks that stand beside each other: the cells of a table row; any other block stands alone. */
export interface Row {
  readonly cells: readonly BlockContent[];
  /** Where each begins, from the beginning of the first, in UTF-16 units of the source. */
  readonly starts: readonly number[];
}

/**
 * What the rest of the document says of the place where a block stands, as far as it bears on single references in it. Rows
 * that are the same in two versions of a document are one object.
 */
export interface Placement {
  readonly row: Row;
  /** Which cell of the row the block is, from 0. */
  readonly column: number;
  /** Whether outdated references are meant where it stands: in a change log, a table of former editions, a block quotation. */
  readonly isHistory: boolean;
  /** Which sign stands before most years of Chinese designations, in Chinese text of the document and in other. */
  readonly usualDash: { readonly chinese: YearDash; readonly other: YearDash };
  readonly names: DocumentNames;
}

/** Whether two placements say the same, so that what was found under the one holds under the other. */
export function isSamePlacement(a: Placement, b: Placement): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.isHistory === b.isHistory &&
    a.usualDash.chinese === b.usualDash.chinese &&
    a.usualDash.other === b.usualDash.other &&
    areSameNames(a.names, b.names)
  );
}

/** The block that a placement is of. */
export function blockAt({ row, column }: Placement): BlockContent | undefined {
  return row.cells[column];
}
