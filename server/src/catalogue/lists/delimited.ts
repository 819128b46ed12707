import type { Cell, Table, TableProblem } from './table';

/*
 * CSV as RFC 4180 describes it and spreadsheets write it, and tab-separated text with the same rules for quotes. Written
 * here because libraries do not tell the column of a cell, and lose the rest of the file with a quote that is not closed.
 */

/** Longest cell in quotes, in UTF-16 units: more than a spreadsheet's cell can hold. A longer one was never closed. */
const longestQuoted = 32_767;

/** Reads the text of a CSV or tab-separated file. Linear in its length; empty lines are passed over. */
export function readDelimited(text: string): Table {
  const reader = new Reader(text, separatorOf(text));
  const rows: Cell[][] = [];
  while (!reader.atEnd) {
    const row = reader.row();
    if (row?.some((cell) => cell.text !== '')) rows.push(row);
  }
  return { rows, problems: reader.problems };
}

/** A tab where the first line has one; otherwise semicolon or comma, whichever it has more of. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  if (first.includes('\t')) return '\t';
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

class Reader {
  readonly problems: TableProblem[] = [];
  private at: number;
  private line = 1;
  private lineStart: number;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.lineStart = this.at;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The next row; undefined when it cannot be read. Afterwards the place is the beginning of the next one. */
  row(): Cell[] | undefined {
    const cells: Cell[] = [];
    for (;;) {
      const cell = this.text[this.at] === '"' ? this.quoted() : this.plain();
      if (!cell) return undefined;
      cells.push(cell);
      if (this.text[this.at] !== this.separator) break;
      this.at++;
    }
    this.passLineEnd();
    return cells;
  }

  private plain(): Cell {
    const start = this.at;
    while (!this.atEnd && !this.endsCell(this.text[this.at])) this.at++;
    return { ...this.place(start), text: this.text.slice(start, this.at).trim() };
  }

  private quoted(): Cell | undefined {
    const { line, column } = this.place(this.at);
    const start = this.at;
    const { lineStart } = this;
    let text = '';
    let from = ++this.at;
    for (;;) {
      const quote = this.text.indexOf('"', this.at);
      if (quote < 0 || quote - start > longestQuoted) return this.unclosed(start, line, column, lineStart);
      if (this.text[quote + 1] === '"') {
        text += this.text.slice(from, quote + 1);
        this.at = quote + 2;
        from = this.at;
        continue;
      }
      text += this.text.slice(from, quote);
      this.countLines(start, quote);
      this.at = quote + 1;
      break;
    }
    const rest = this.plain();
    if (rest.text !== '') {
      this.problems.push({
        line: rest.line,
        column: rest.column,
        message: `behind the closing quote stands “${shorten(rest.text)}”; double the quotes inside the cell`,
      });
      this.passLine();
      return undefined;
    }
    return { line, column, text: text.trim() };
  }

  private unclosed(start: number, line: number, column: number, lineStart: number): undefined {
    this.problems.push({ line, column, message: 'this quote is not closed; close it or double it' });
    this.at = start;
    this.line = line;
    this.lineStart = lineStart;
    this.passLine();
    return undefined;
  }

  private place(offset: number): { line: number; column: number } {
    return { line: this.line, column: offset - this.lineStart + 1 };
  }

  private endsCell(char: string | undefined): boolean {
    return char === this.separator || char === '\n' || char === '\r';
  }

  private countLines(start: number, end: number): void {
    for (let feed = this.text.indexOf('\n', start); feed >= 0 && feed < end; feed = this.text.indexOf('\n', feed + 1)) {
      this.line++;
      this.lineStart = feed + 1;
    }
  }

  private passLine(): void {
    while (!this.atEnd && this.text[this.at] !== '\n' && this.text[this.at] !== '\r') this.at++;
    this.passLineEnd();
  }

  private passLineEnd(): void {
    if (this.atEnd) return;
    if (this.text[this.at] === '\r' && this.text[this.at + 1] === '\n') this.at++;
    this.at++;
    this.line++;
    this.lineStart = this.at;
  }
}

/** The text, cut to a length that fits into a message. */
export function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}
