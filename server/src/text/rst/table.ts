import type { BlockStructure } from '../block';
import type { Line } from '../lines';
import { OpenBlock } from '../partsBlock';
import type { ScannedBlock } from '../scannedBlock';
import type { Span } from '../span';
import { isWide } from '../typography';
import { readRst } from './inline';

interface Segment extends Span {
  readonly column: number;
}

interface Row {
  readonly start: number;
  readonly segments: Segment[];
  isHeader: boolean;
}

/** The blocks of the cells of a table, in order. A cell is one block unless its lines lie between those of others. */
export function cellsOf(rows: readonly Row[], table: number, place: BlockStructure): (ScannedBlock | undefined)[] {
  const blocks: (ScannedBlock | undefined)[] = [];
  for (const { start, segments, isHeader } of rows) {
    let open: { readonly column: number; readonly block: OpenBlock } | undefined;
    for (const { column, start: from, end } of segments) {
      if (open?.column !== column) {
        blocks.push(open?.block.close());
        const cell = { table, row: start, column, isHeader };
        open = { column, block: new OpenBlock('cell', { ...place, cell }, readRst) };
      }
      open.block.add(from, end, false);
    }
    blocks.push(open?.block.close());
  }
  return blocks;
}

/** Adds the readable part of a range to a row. */
function addSegment(row: Row, source: string, start: number, end: number, column: number): void {
  let from = start;
  let to = end;
  while (from < to && source.charCodeAt(from) <= 0x20) from++;
  while (to > from && source.charCodeAt(to - 1) <= 0x20) to--;
  if (from < to) row.segments.push({ start: from, end: to, column });
}

/** A table whose cells stand between lines of signs: `+---+---+`, `| a | b |`. */
export function gridRows(source: string, lines: readonly Line[]): readonly Row[] {
  const rows: Row[] = [];
  let row: Row | undefined;
  let columns = 1;
  for (const line of lines) {
    const text = source.slice(line.start, line.end).trim();
    if (text.startsWith('+')) {
      columns = Math.max(columns, text.split('+').length - 2);
      if (text.includes('=')) for (const each of rows) each.isHeader = true;
      row = undefined;
      continue;
    }
    if (!row) {
      row = { start: line.start, segments: [], isHeader: false };
      rows.push(row);
    }
    let column = 0;
    let from = source.indexOf('|', line.start) + 1;
    for (let at = source.indexOf('|', from); at >= 0 && at < line.end; at = source.indexOf('|', from)) {
      addSegment(row, source, from, at, Math.min(column++, columns - 1));
      from = at + 1;
    }
  }
  return rows;
}

/** A table whose columns stand below runs of `=`. Wide characters take two columns. */
export function simpleRows(source: string, lines: readonly Line[]): readonly Row[] {
  const rows: Row[] = [];
  const starts: number[] = [];
  let borders = 0;
  const first = lines[0];
  if (first) for (const { index } of source.slice(first.start, first.end).matchAll(/=+/g)) starts.push(index);
  for (const line of lines) {
    const text = source.slice(line.start, line.end);
    if (isSimpleBorder(text.trim())) {
      if (++borders === 3) for (const row of rows) row.isHeader = row.start < lastBorder(lines, source, 2);
      continue;
    }
    if (line.isEmpty || /^\s*-[\s-]*$/.test(text)) continue;
    const bounds = columnsOf(text, starts);
    const isNew = text.slice(bounds[0], bounds[1] ?? text.length).trim() !== '';
    let row = rows.at(-1);
    if (!row || isNew) {
      row = { start: line.start, segments: [], isHeader: false };
      rows.push(row);
    }
    for (const [column, from] of bounds.entries()) {
      addSegment(row, source, line.start + from, line.start + (bounds[column + 1] ?? text.length), column);
    }
  }
  return rows;
}

/** Where the border of this number, from 1, begins. */
function lastBorder(lines: readonly Line[], source: string, number: number): number {
  const borders = lines.filter(({ start, end }) => isSimpleBorder(source.slice(start, end).trim()));
  return borders[number - 1]?.start ?? 0;
}

export function isSimpleBorder(text: string): boolean {
  return /^=+(?: +=+)+$/.test(text);
}

/** Where in the text of a line the columns begin that begin at these places of the screen. */
function columnsOf(text: string, starts: readonly number[]): number[] {
  const found: number[] = [];
  let width = 0;
  for (let index = 0; index <= text.length && found.length < starts.length; index++) {
    while (found.length < starts.length && width >= (starts[found.length] ?? 0)) found.push(index);
    width += isWide(text.charCodeAt(index)) ? 2 : 1;
  }
  while (found.length < starts.length) found.push(text.length);
  return found;
}
