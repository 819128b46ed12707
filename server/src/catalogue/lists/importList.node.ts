import { extname } from 'node:path';
import type { Knowledge } from '../../designations/issuingBody';
import { decodeText } from '../../text/decode';
import type { OwnRecord } from './ownStandards';
import { readListBytes, readListOf, readTableFile } from './readList.node';
import type { Table } from './table';
import { writeList } from './writeList';

/** A list made of one or more files. */
export interface ImportedList {
  /** The list as tab-separated text. */
  readonly text: string;
  /** How many standards it names. */
  readonly standards: number;
  /** Sentences for people: what was left out, with its place. */
  readonly problems: readonly string[];
  /** The same for what was taken over and could be understood otherwise: how it was understood. */
  readonly remarks: readonly string[];
}

/**
 * Makes a list of standards of files: TSV, CSV, XLSX, Relaton YAML or the index of a Relaton data set. Never rejects.
 *
 * @param knowledge what a catalogue knows, where one is at hand
 */
export async function importLists(paths: readonly string[], knowledge?: Knowledge): Promise<ImportedList> {
  const records: OwnRecord[] = [];
  const problems: string[] = [];
  const remarks: string[] = [];
  for (const path of paths) {
    const isRelaton = /^\.ya?ml$/i.test(extname(path));
    const list = readListOf(path, await (isRelaton ? readRelatonFile : readTableFile)(path), knowledge);
    records.push(...list.records);
    problems.push(...list.problems);
    remarks.push(...list.remarks);
  }
  return { text: writeList(records), standards: records.length, problems, remarks };
}

async function readRelatonFile(path: string): Promise<Table | { readonly problem: string }> {
  const bytes = await readListBytes(path);
  if ('problem' in bytes) return bytes;
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  // Only those who import Relaton need a reader of YAML.
  const { readRelaton } = await import('./relaton/readRelaton');
  return readRelaton(decoded.text);
}
