import { basename, extname } from 'node:path';
import { decodeText } from '../../text/decode';
import type { OwnRecord } from './ownStandards';
import { type ReadList, readListBytes, readListFile } from './readList.node';
import { readStandards } from './readStandards';
import { writeList } from './writeList';

/** A list made of one or more files. */
export interface ImportedList {
  /** The list as tab-separated text. */
  readonly text: string;
  /** How many standards it names. */
  readonly standards: number;
  /** Sentences for people: what was left out, with its place. */
  readonly problems: readonly string[];
}

/** Makes a list of standards of files: TSV, CSV, XLSX, Relaton YAML or the index of a Relaton data set. Never rejects. */
export async function importLists(paths: readonly string[]): Promise<ImportedList> {
  const records: OwnRecord[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const list = /^\.ya?ml$/i.test(extname(path)) ? await readRelatonFile(path) : await readListFile(path);
    records.push(...list.records);
    problems.push(...list.problems);
  }
  return { text: writeList(records), standards: records.length, problems };
}

async function readRelatonFile(path: string): Promise<ReadList> {
  const bytes = await readListBytes(path);
  if ('problem' in bytes) return { records: [], problems: [`${path}: ${bytes.problem}.`] };
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { records: [], problems: [`${path}: ${decoded.problem}.`] };
  // Only those who import Relaton need a reader of YAML.
  const { readRelaton } = await import('./relaton/readRelaton');
  const { records, problems } = readStandards(readRelaton(decoded.text), basename(path));
  return { records, problems: problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}.`) };
}
