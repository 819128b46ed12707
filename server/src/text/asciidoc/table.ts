import type { BlockStructure, CellPlace } from '../block';
import type { Line } from '../lines';
import { OpenBlock } from '../partsBlock';
import type { ScannedBlock } from '../scannedBlock';
import { readAsciiDoc } from './inline';

/** How a cell is to be, before its bar: `2+`, `3*`, `.2+^.>s`. */
const specifier = /(?:^|\s)(?:(\d{0,3})(?:\.\d{1,3})?([+*]))?[<^>]?(?:\.[<^>])?[adehlmsv]?$/;

/** In UTF-16 units. */
const longestSpecifier = 16;

/** A table of AsciiDoc while its lines are passed. */
export class AsciiDocTable {
  #columns: number;
  #hasHead: boolean;
  #isFirstLine = true;
  #cell: { readonly place: CellPlace; readonly block: OpenBlock } | undefined;
  /** How many columns were passed, in all rows. */
  #passed = 0;
  #row = 0;
  readonly #separator: string;

  /**
   * @param line the line that opens the table
   * @param attributes what stands in front of it in brackets
   */
  constructor(
    private readonly source: string,
    private readonly opening: Line,
    readonly delimiter: string,
    attributes: string,
    private readonly place: BlockStructure,
  ) {
    this.#columns = columnsOf(attributes);
    this.#separator = delimiter.charAt(0) === '!' ? '!' : delimiter.charAt(0) === '|' ? '|' : delimiter.charAt(0);
    const isNamed = /%header|options\s*=\s*"?[^"\]]*header|opts\s*=\s*"?[^"\]]*header/.test(attributes);
    this.#hasHead = isNamed || (!attributes.includes('noheader') && this.#beginsWithHead());
  }

  /** The cells that the line ends. */
  line(line: Line): readonly (ScannedBlock | undefined)[] {
    const blocks: (ScannedBlock | undefined)[] = [];
    if (line.isEmpty) return blocks;
    const bars = this.#barsOf(line);
    // Text that no bar is in front of is a cell all the same, and is read.
    if (!this.#cell && this.source.slice(line.start, bars[0]?.start ?? line.end).trim() !== '') {
      bars.unshift({ start: line.start, end: line.start, span: 1 });
    }
    if (this.#isFirstLine && this.#columns === 0)
      this.#columns = Math.max(
        1,
        bars.reduce((sum, { span }) => sum + span, 0),
      );
    this.#isFirstLine = false;
    this.#cell?.block.add(line.start, bars[0]?.start ?? line.end);
    for (const [index, bar] of bars.entries()) {
      blocks.push(this.#finish());
      this.#begin(bar);
      this.#cell?.block.add(bar.end, bars[index + 1]?.start ?? line.end);
    }
    return blocks;
  }

  /** The cell that the end of the table ends. */
  end(): readonly (ScannedBlock | undefined)[] {
    return [this.#finish()];
  }

  #begin({ start, span }: Bar): void {
    const column = this.#passed % Math.max(1, this.#columns);
    if (column === 0) this.#row = start;
    const isHeader = this.#hasHead && this.#passed < this.#columns;
    this.#passed += span;
    const place = { table: this.opening.start, row: this.#row, column, isHeader };
    this.#cell = { place, block: new OpenBlock('cell', { ...this.place, cell: place }, readAsciiDoc) };
  }

  #finish(): ScannedBlock | undefined {
    const block = this.#cell?.block.close();
    this.#cell = undefined;
    if (!block) return undefined;
    let { start, end } = block;
    while (start < end && this.source.charCodeAt(start) <= 0x20) start++;
    while (end > start && this.source.charCodeAt(end - 1) <= 0x20) end--;
    if (start === end) return undefined;
    const trimmed = new OpenBlock('cell', block.structure, readAsciiDoc);
    trimmed.add(start, end);
    return trimmed.close();
  }

  #barsOf({ start, end }: Line): Bar[] {
    const bars: Bar[] = [];
    for (
      let at = this.source.indexOf(this.#separator, start);
      at >= 0 && at < end;
      at = this.source.indexOf(this.#separator, at + 1)
    ) {
      if (this.source.charAt(at - 1) === '\\' && at > start) continue;
      const from = Math.max(start, bars.at(-1)?.end ?? start, at - longestSpecifier);
      const found = this.#separator === '|' ? specifier.exec(this.source.slice(from, at)) : undefined;
      const span = found?.[2] === undefined ? 1 : Math.max(1, Number(found[1] || 1));
      bars.push({ start: at - (found?.[0].trimStart().length ?? 0), end: at + 1, span });
    }
    // In CSV no sign stands in front of the first cell.
    if (this.#separator !== '|' && this.#separator !== '!') bars.unshift({ start, end: start, span: 1 });
    return bars;
  }

  /** Whether an empty line follows the first line of cells, and none goes before it. */
  #beginsWithHead(): boolean {
    const { source } = this;
    let at = nextLine(source, this.opening.end);
    const end = lineEnd(source, at);
    if (source.slice(at, end).trim() === '') return false;
    at = nextLine(source, end);
    return at < source.length && source.slice(at, lineEnd(source, at)).trim() === '';
  }
}

interface Bar {
  /** Where the specifier in front of it begins. */
  readonly start: number;
  readonly end: number;
  /** How many columns its cell takes. */
  readonly span: number;
}

function columnsOf(attributes: string): number {
  const written = /cols\s*=\s*(?:"([^"\]]*)"|([^,\]]+))/.exec(attributes);
  const text = written?.[1] ?? written?.[2];
  if (text === undefined) return 0;
  return text.split(/[,;]/).reduce((sum, column) => sum + Number(/^\s*(\d{1,3})\*/.exec(column)?.[1] ?? 1), 0);
}

function lineEnd(source: string, from: number): number {
  let end = from;
  while (end < source.length && !/[\r\n]/.test(source.charAt(end))) end++;
  return end;
}

function nextLine(source: string, end: number): number {
  return source.startsWith('\r\n', end) ? end + 2 : Math.min(source.length, end + 1);
}
