/** One cell of a table, and where it stands: line and column from 1, the column in UTF-16 units (in a sheet: the column). */
export interface Cell {
  /** Without white space around it. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Something that is wrong with a table, at a place of its file: line and column from 1, the column in UTF-16 units. */
export interface TableProblem {
  readonly line: number;
  readonly column: number;
  /** One sentence without a full stop: what is wrong and what to do. */
  readonly message: string;
}

/** A table as its file has it, the header among the rows. A row that cannot be read is left out and named. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  readonly problems: readonly TableProblem[];
}
