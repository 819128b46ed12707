import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseCanonical } from '../../designations/canonical';
import { buildCatalogue } from '../file/build';
import { readDataFolder } from '../file/dataFolder.node';
import { datasetOfLists } from '../lists/listDataset';
import { readListFile } from '../lists/readList.node';
import type { Dataset } from '../model/dataset';
import { swapIn } from './swapIn.node';

/** What building a catalogue file came to. */
export interface BuildReport {
  readonly standards: number;
  /** Size of the file; 0 when none was written. */
  readonly bytes: number;
  /** Sentences for people, with places: what is wrong with the data. With any of them nothing was written. */
  readonly faults: readonly string[];
}

/**
 * Makes a catalogue file.
 *
 * @param sources paths of one folder such as this project's `data/`, or of lists
 * @param output path of the file, which is replaced in one step
 * @param today ISO 8601: the day of lists
 * @throws Error when something cannot be read or written
 */
export async function buildCatalogueFile(
  sources: readonly string[],
  output: string,
  today: string,
): Promise<BuildReport> {
  const { dataset, faults } = await readSources(sources, today);
  if (faults.length > 0) return { standards: dataset.records.length, bytes: 0, faults };
  const bytes = buildCatalogue(dataset, parseCanonical);
  await swapIn(output, bytes);
  return { standards: dataset.records.length, bytes: bytes.length, faults };
}

async function readSources(
  sources: readonly string[],
  today: string,
): Promise<{ readonly dataset: Dataset; readonly faults: readonly string[] }> {
  const [first = ''] = sources;
  if (sources.length === 1 && (await stat(first)).isDirectory()) return readDataFolder(first);
  const lists = await Promise.all(sources.map(readListFile));
  const names = sources.map((path) => basename(path)).join(', ');
  return {
    dataset: datasetOfLists(
      lists.flatMap(({ records }) => records),
      today,
      names,
    ),
    faults: lists.flatMap(({ problems }) => problems),
  };
}
