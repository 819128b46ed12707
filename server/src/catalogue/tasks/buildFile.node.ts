import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseCanonical } from '../../designations/canonical';
import type { Knowledge } from '../../designations/issuingBody';
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
  /** Sentences for people, with places: how designations in lists were understood whose form leaves the year open. */
  readonly remarks: readonly string[];
}

/** What a catalogue file is made of. */
export interface BuildRequest {
  /** Paths of one folder such as this project's `data/`, or of lists. */
  readonly sources: readonly string[];
  /** Path of the file, which is replaced in one step. */
  readonly output: string;
  /** ISO 8601: the day of lists. */
  readonly today: string;
  /** What a catalogue knows, where one is at hand: it settles what is a part in lists. */
  readonly knowledge: Knowledge | undefined;
}

/**
 * Makes a catalogue file.
 *
 * @throws Error when something cannot be read or written
 */
export async function buildCatalogueFile({ sources, output, today, knowledge }: BuildRequest): Promise<BuildReport> {
  const { dataset, faults, remarks } = await readSources(sources, today, knowledge);
  if (faults.length > 0) return { standards: dataset.records.length, bytes: 0, faults, remarks };
  const bytes = buildCatalogue(dataset, parseCanonical);
  await swapIn(output, bytes);
  return { standards: dataset.records.length, bytes: bytes.length, faults, remarks };
}

async function readSources(
  sources: readonly string[],
  today: string,
  knowledge: Knowledge | undefined,
): Promise<{ readonly dataset: Dataset; readonly faults: readonly string[]; readonly remarks: readonly string[] }> {
  const [first = ''] = sources;
  if (sources.length === 1 && (await stat(first)).isDirectory())
    return { ...(await readDataFolder(first)), remarks: [] };
  const lists = await Promise.all(sources.map((path) => readListFile(path, knowledge)));
  const names = sources.map((path) => basename(path)).join(', ');
  return {
    dataset: datasetOfLists(
      lists.flatMap(({ records }) => records),
      today,
      names,
    ),
    faults: lists.flatMap(({ problems }) => problems),
    remarks: lists.flatMap(({ remarks }) => remarks),
  };
}
