import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLine } from '../../server/src/catalogue/file/dataFiles';
import { readDataFolder } from '../../server/src/catalogue/file/dataFolder.node';
import type { StandardRecord } from '../../server/src/catalogue/model/catalogue';
import type { Dataset, SeriesData } from '../../server/src/catalogue/model/dataset';
import { compareNaturalText } from '../../server/src/catalogue/model/naturalOrder';
import { parseCanonical } from '../../server/src/designations/canonical';
import { projectPath, seriesFileName } from '../data/folder';
import { readNumberList, writeNumberList } from './numberList';
import type { Question } from './watchedCatalogue';

/** The catalogue that the tests run on, as test/fixtures/catalogue/README.md describes it. */
export interface FrozenCatalogue {
  /** What stands in full. */
  readonly dataset: Dataset;
  /** For each series the undated designations of its standards: of a complete one all of them, of others those that count. */
  readonly numbers: ReadonlyMap<string, readonly string[]>;
  /** What tests have asked. */
  readonly asked: ReadonlySet<Question>;
}

/** Absolute path of a file or folder of the frozen catalogue. */
export const frozenPath = (...pieces: string[]): string => projectPath('test', 'fixtures', 'catalogue', ...pieces);

const numbersFile = (series: string): string => `${seriesFileName(series)}.txt`;

/** @throws Error when a line is not as it must be; the message names file and line */
export async function readFrozen(): Promise<FrozenCatalogue> {
  const { dataset, faults } = await readDataFolder(frozenPath());
  if (faults.length > 0) throw new Error(`The frozen catalogue has faults:\n${faults.join('\n')}`);
  return {
    dataset,
    numbers: new Map(
      dataset.series.flatMap(({ series }) => {
        const path = frozenPath('numbers', numbersFile(series));
        return existsSync(path) ? [[series, readNumberList(readFileSync(path, 'utf8'))] as const] : [];
      }),
    ),
    asked: new Set(linesOf(frozenPath('asked.txt'))),
  };
}

/** Whether there is a frozen catalogue at all. */
export function isFrozen(): boolean {
  return existsSync(frozenPath('coverage.jsonl'));
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Writes the whole folder anew but for its README. */
export function writeFrozen(frozen: FrozenCatalogue): void {
  const contents = contentsOf(frozen);
  for (const folder of ['standards', 'numbers']) {
    mkdirSync(frozenPath(folder), { recursive: true });
    for (const file of readdirSync(frozenPath(folder))) rmSync(frozenPath(folder, file));
  }
  for (const [path, text] of contents) writeFileSync(frozenPath(path), text);
}

/** The text of each file. */
function contentsOf({ dataset, numbers, asked }: FrozenCatalogue): Map<string, string> {
  const lines = (entries: readonly object[]): string => entries.map(writeLine).join('');
  const contents = new Map([
    ['coverage.jsonl', lines(dataset.series)],
    ['agencies.jsonl', lines(dataset.agencies)],
    ['committees.jsonl', lines(dataset.committees)],
    ['aliases.jsonl', lines(dataset.aliases ?? [])],
    ['codes.jsonl', lines(dataset.codes ?? [])],
    ['successions.jsonl', lines(dataset.successions ?? [])],
    [
      'asked.txt',
      [...asked]
        .sort(compareNaturalText)
        .map((line) => `${line}\n`)
        .join(''),
    ],
  ]);
  for (const [{ series, prefixes, complete }, records] of bySeries(dataset)) {
    if (records.length > 0) contents.set(join('standards', `${seriesFileName(series)}.jsonl`), lines(records));
    const inFull = new Set(records.map(({ designation }) => designation));
    const listed = (numbers.get(series) ?? []).filter((designation) => complete || !inFull.has(designation));
    if (listed.length > 0) contents.set(join('numbers', numbersFile(series)), writeNumberList(listed, prefixes));
  }
  return contents;
}

/** The records of each series, in the order of their numbers. */
function bySeries({ series, records }: Dataset): Map<SeriesData, StandardRecord[]> {
  const sorted = new Map(series.map((each) => [each, [] as StandardRecord[]]));
  const find = seriesFinder(series);
  for (const record of records) sorted.get(find(record.designation))?.push(record);
  for (const list of sorted.values()) list.sort((a, b) => compareNaturalText(a.designation, b.designation));
  return sorted;
}

/**
 * Finds the series of the standard with an undated designation.
 *
 * @throws Error when no series has its prefix
 */
export function seriesFinder(series: readonly SeriesData[]): (designation: string) => SeriesData {
  const byPrefix = new Map(series.flatMap((each) => each.prefixes.map((prefix) => [prefix, each] as const)));
  return (designation) => {
    const found = byPrefix.get(parseCanonical(designation)?.prefix ?? '');
    if (!found) throw new Error(`No series has the prefix of “${designation}”.`);
    return found;
  };
}
