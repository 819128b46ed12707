import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../model/dataset';
import type { DataFile } from './dataFiles';
import {
  readAgencies,
  readAliases,
  readCodes,
  readCommittees,
  readRecords,
  readSeries,
  readSuccessions,
} from './dataFiles';

/** A dataset that was read from a folder such as this project's `data/`. */
export interface ReadFolder {
  readonly dataset: Dataset;
  /** Sentences for people: `path:line: what is wrong`. */
  readonly faults: readonly string[];
}

/**
 * Reads a folder with `coverage.jsonl`, `standards/*.jsonl` and, where they are there, `agencies.jsonl`,
 * `committees.jsonl`, `aliases.jsonl`, `codes.jsonl` and `successions.jsonl`.
 *
 * @throws the error of the file system when the folder has no `coverage.jsonl` or no `standards`
 */
export async function readDataFolder(folder: string): Promise<ReadFolder> {
  const faults: string[] = [];
  const read = async <T>(name: string, parse: (text: string) => DataFile<T>, isOptional = false): Promise<T[]> => {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (isOptional && error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return [];
    const file = parse(text);
    for (const { line, message } of file.faults) faults.push(`${path}:${line}: ${message}`);
    return file.entries.map(({ value }) => value);
  };
  const series = await read('coverage.jsonl', readSeries);
  const names = (await readdir(join(folder, 'standards'))).filter((name) => name.endsWith('.jsonl')).sort();
  const records = [];
  for (const name of names) records.push(...(await read(join('standards', name), readRecords)));
  return {
    dataset: {
      series,
      records,
      agencies: await read('agencies.jsonl', readAgencies, true),
      committees: await read('committees.jsonl', readCommittees, true),
      aliases: await read('aliases.jsonl', readAliases, true),
      codes: await read('codes.jsonl', readCodes, true),
      successions: await read('successions.jsonl', readSuccessions, true),
    },
    faults,
  };
}
