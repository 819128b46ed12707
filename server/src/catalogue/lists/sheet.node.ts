import type { Cell, Table } from './table';

/**
 * Reads the first sheet of a spreadsheet (XLSX). Lines and columns are those of the sheet.
 *
 * @param bytes the whole file
 * @returns undefined when it is no spreadsheet
 */
export async function readSheet(bytes: Uint8Array): Promise<Table | undefined> {
  // Loaded only by those who have a spreadsheet: it is larger than the whole language server.
  const { readSheet: read } = await import('read-excel-file/node');
  // The library throws plain errors of many kinds for what it cannot read.
  const sheet = await read(Buffer.from(bytes)).catch(() => undefined);
  if (sheet === undefined) return undefined;
  const rows = sheet.map((cells, row) =>
    cells.map((value, column): Cell => ({ text: textOf(value), line: row + 1, column: column + 1 })),
  );
  return { rows: rows.filter((row) => row.some(({ text }) => text !== '')), problems: [] };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
}
