import type { BlockContent } from '../recognition/recognisedText';

/** The sign that a Chinese body prints before a year: an em dash in Chinese, a hyphen in English and in its registers. */
export type YearDash = '—' | '-';

/** What the rest of the document says of the place where a block stands, as far as it bears on single references in it. */
export interface Placement {
  /** Whether outdated references are meant where it stands: in a change log, a table of former editions, a block quotation. */
  readonly isHistory: boolean;
  /** The cells of its table row, itself included, in order; of any other block itself alone. */
  readonly row: readonly BlockContent[];
  /** Which sign stands before most years of Chinese designations, in Chinese text of the document and in other. */
  readonly usualDash: { readonly chinese: YearDash; readonly other: YearDash };
}

/** Whether two placements say the same, so that what was found under the one holds under the other. */
export function isSamePlacement(a: Placement, b: Placement): boolean {
  return (
    a.isHistory === b.isHistory &&
    a.usualDash.chinese === b.usualDash.chinese &&
    a.usualDash.other === b.usualDash.other &&
    a.row.length === b.row.length &&
    a.row.every((cell, index) => cell === b.row[index])
  );
}
