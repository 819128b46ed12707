import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Knowledge } from '../../designations/issuingBody';
import { decodeText } from '../../text/decode';
import { readDelimited } from './delimited';
import type { OwnRecord } from './ownStandards';
import { readStandards } from './readStandards';
import { readSheet } from './sheet.node';
import type { Table, TableProblem } from './table';

/** A workspace catalogue that was read from a file. */
export interface ReadList {
  readonly records: readonly OwnRecord[];
  /** Sentences for people: `path:line:column: what is wrong; what to do.` Faulty lines are left out of the records. */
  readonly problems: readonly string[];
  /** The same for designations that are used and could be understood otherwise: how they were understood. */
  readonly remarks: readonly string[];
}

/** Most bytes that a list may have: more than a register of a whole country. */
const largestList = 64_000_000;

/**
 * Reads a list of standards: CSV, tab-separated text, or XLSX. Never rejects; that it cannot be read is a problem.
 *
 * @param knowledge what a catalogue knows, where one is at hand
 */
export async function readListFile(path: string, knowledge?: Knowledge): Promise<ReadList> {
  return readListOf(path, await readTableFile(path), knowledge);
}

/** The standards of a table that was read from the file, or why there is none. */
export function readListOf(
  path: string,
  table: Table | { readonly problem: string },
  knowledge: Knowledge | undefined,
): ReadList {
  if ('problem' in table) return { records: [], problems: [`${path}: ${table.problem}.`], remarks: [] };
  const { records, problems, remarks } = readStandards(table, basename(path), knowledge);
  const placed = ({ line, column, message }: TableProblem): string => `${path}:${line}:${column}: ${message}.`;
  return { records, problems: problems.map(placed), remarks: remarks.map(placed) };
}

/** Reads a table of any of the formats, or says in one sentence without a full stop why that is not possible. */
export async function readTableFile(path: string): Promise<Table | { readonly problem: string }> {
  const bytes = await readListBytes(path);
  return 'problem' in bytes ? bytes : readTableBytes(bytes);
}

/** Reads the bytes of a list, or says in one sentence without a full stop why that is not possible. */
export async function readListBytes(path: string): Promise<Uint8Array | { readonly problem: string }> {
  try {
    const { size } = await stat(path);
    if (size > largestList)
      return { problem: `a list may have ${largestList / 1e6} MB, this one has ${Math.ceil(size / 1e6)}; divide it` };
    return await readFile(path);
  } catch (error) {
    return { problem: reasonFor(error) };
  }
}

async function readTableBytes(bytes: Uint8Array): Promise<Table | { readonly problem: string }> {
  if (isZip(bytes)) {
    const sheet = await readSheet(bytes);
    return sheet ?? { problem: 'it is no spreadsheet that can be read; save it as XLSX or CSV again' };
  }
  if (isOldWorkbook(bytes)) return { problem: 'this is an old XLS workbook; save it as XLSX or CSV' };
  const decoded = decodeText(bytes);
  return 'problem' in decoded ? decoded : readDelimited(decoded.text);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function isOldWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

function reasonFor(error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such list of standards; check the path, which may come from the setting “catalogues”';
    case 'EACCES':
    case 'EPERM':
      return 'it cannot be read: no permission';
    case 'EISDIR':
      return 'this is a folder; name the file with the list';
    default:
      return `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
