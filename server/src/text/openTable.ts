import type { CellPlace } from './block';

/** A cell whose row may turn out to be the head of its table. */
type OpenCell = { -readonly [Key in keyof CellPlace]: CellPlace[Key] };

/** The table that is being passed: counts its rows and columns. */
export class OpenTable {
  #row = -1;
  #rows = 0;
  #column = 0;
  #span = 0;
  #hasHead = false;
  #isInHead = false;
  readonly #firstRow: OpenCell[] = [];
  #cell: OpenCell | undefined;

  /** @param start where it begins in the source */
  constructor(readonly start: number) {}

  /** The cell that is open. */
  get cell(): CellPlace | undefined {
    return this.#cell;
  }

  /** Whether what follows belongs to its head. */
  head(isInHead: boolean): void {
    this.#isInHead = isInHead;
    this.#hasHead ||= isInHead;
    this.#row = -1;
    this.#cell = undefined;
  }

  /** A row begins at an offset of the source. */
  beginRow(start: number): void {
    this.#row = start;
    this.#rows++;
    this.#column = 0;
    this.#span = 0;
    this.#cell = undefined;
  }

  /** A cell begins that is as wide as `span` columns. */
  beginCell(start: number, span: number): void {
    if (this.#row < 0) this.beginRow(start);
    this.#column += this.#span;
    this.#span = span;
    this.#cell = { table: this.start, row: this.#row, column: this.#column, isHeader: this.#isInHead };
    if (this.#rows === 1) this.#firstRow.push(this.#cell);
  }

  /** The open cell is as wide as so many columns. */
  widen(span: number): void {
    this.#span = Math.max(1, span);
  }

  endCell(): void {
    this.#cell = undefined;
  }

  /** The table ends. Where it names no head, its first row is one, as in Markdown, unless it is the only one. */
  end(): void {
    if (this.#hasHead || this.#rows < 2) return;
    for (const cell of this.#firstRow) cell.isHeader = true;
  }
}
