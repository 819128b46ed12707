import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import {
  type DataFile,
  readAgencies,
  readAliases,
  readCodes,
  readCommittees,
  readRecords,
  readSeries,
  readSuccessions,
} from '../../server/src/catalogue/file/dataFiles';
import type { StandardRecord } from '../../server/src/catalogue/model/catalogue';
import type { Dataset, SeriesData } from '../../server/src/catalogue/model/dataset';
import { dataPath, projectPath, standardsFile } from './folder';

/** A record with the place that it stands at. */
export interface PlacedRecord {
  readonly record: StandardRecord;
  readonly series: SeriesData;
  /** `data/standards/ISO.jsonl:123`, for messages. */
  readonly place: string;
}

/** Everything in `data/`, and what is wrong with its form. */
export interface Data {
  readonly dataset: Dataset;
  readonly placed: readonly PlacedRecord[];
  /** One sentence each, with file and line. */
  readonly faults: readonly string[];
}

/** Reads all of `data/`. Faulty lines are left out and named. */
export function readData(): Data {
  const faults: string[] = [];
  const read = <T>(path: string, parse: (text: string) => DataFile<T>): { value: T; place: string }[] => {
    const name = relative(projectPath(), path).replaceAll('\\', '/');
    const file = parse(readFileSync(path, 'utf8'));
    for (const { line, message } of file.faults) faults.push(`${name}:${line}: ${message}`);
    return file.entries.map(({ line, value }) => ({ value, place: `${name}:${line}` }));
  };
  const series = read(dataPath('coverage.jsonl'), readSeries).map(({ value }) => value);
  const expected = new Set(series.map((entry) => standardsFile(entry.series)));
  for (const file of readdirSync(dataPath('standards'))) {
    if (!expected.has(dataPath('standards', file)))
      faults.push(`data/standards/${file}: no series in coverage.jsonl has this file`);
  }
  const placed = series.flatMap((entry) =>
    read(standardsFile(entry.series), readRecords).map(({ value, place }) => ({ record: value, series: entry, place })),
  );
  return {
    dataset: {
      series,
      records: placed.map(({ record }) => record),
      agencies: read(dataPath('agencies.jsonl'), readAgencies).map(({ value }) => value),
      committees: read(dataPath('committees.jsonl'), readCommittees).map(({ value }) => value),
      aliases: read(dataPath('aliases.jsonl'), readAliases).map(({ value }) => value),
      codes: read(dataPath('codes.jsonl'), readCodes).map(({ value }) => value),
      successions: read(dataPath('successions.jsonl'), readSuccessions).map(({ value }) => value),
    },
    placed,
    faults,
  };
}
