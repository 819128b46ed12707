import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of a fact table. Asking for a column that the table does not have is an error. */
export type Row = (column: string) => string;

/** Reads a tab-separated table with one header line. */
export function readTable(folder: string, path: string): Row[] {
  const [header = '', ...lines] = readFileSync(join(folder, path), 'utf8').trimEnd().split('\n');
  const columns = new Map(header.split('\t').map((name, index) => [name, index]));
  return lines.map((line) => {
    const cells = line.split('\t');
    return (column) => {
      const index = columns.get(column);
      if (index === undefined) throw new Error(`${path} has no column ${column}.`);
      return (cells[index] ?? '').trim();
    };
  });
}

/** The items of a cell that holds a list. */
export function listOf(cell: string, separator = ';'): string[] {
  return cell
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
