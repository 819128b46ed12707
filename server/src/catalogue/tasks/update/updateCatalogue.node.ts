import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCanonical } from '../../../designations/canonical';
import { buildCatalogue } from '../../file/build';
import { readDataset } from '../../file/readDataset';
import { catalogueFileName } from '../../questions/load.node';
import { openCatalogue } from '../../questions/open';
import { mergeDeliverables } from '../isoOpenData/mergeDeliverables';
import { readDeliverables } from '../isoOpenData/readDeliverables';
import { swapIn } from '../swapIn.node';
import { type DownloadLimits, download } from './download.node';
import { PartFile } from './partFile.node';
import { unlessUnfit } from './unlessUnfit';
import { UpdateError, type UpdateProgress } from './updateError';

/** What an update needs. */
export interface UpdateRequest {
  /** Address of ISO's open list of deliverables, JSON lines or CSV. */
  readonly url: string;
  /** Folder with the bundled catalogue. */
  readonly bundled: string;
  /** Folder in which the updated catalogue is kept. Made when it is missing. */
  readonly folder: string;
  /** Today, ISO 8601: the list's day when the server does not give one. */
  readonly today: string;
  readonly limits?: Partial<DownloadLimits>;
  readonly progress?: (progress: UpdateProgress) => void;
  readonly signal?: AbortSignal;
}

/** What an update brought. */
export interface UpdateReport {
  readonly path: string;
  /** Day of ISO's list, ISO 8601. */
  readonly asOf: string;
  /** Documents that were taken over, documents for which there is no place, rows that are not as they must be. */
  readonly taken: number;
  readonly leftOut: number;
  readonly faults: readonly string[];
}

/**
 * Reads ISO's list, puts it into the bundled dataset and swaps the result in with one step. Whatever goes wrong before
 * leaves the catalogue that is in use untouched.
 *
 * @throws UpdateError with one sentence for people
 * @throws CatalogueError when the bundled catalogue cannot be read
 */
export async function updateCatalogue(request: UpdateRequest): Promise<UpdateReport> {
  const { url, folder, today, limits, progress, signal } = request;
  await mkdir(folder, { recursive: true });
  const part = new PartFile(join(folder, 'iso-deliverables.part'));
  const { date } = await download({ url, path: part.path, ...(limits ? { limits } : {}), progress, signal });
  const asOf = date === undefined || date > today ? today : date;
  progress?.({ step: 'read' });
  const list = await readPart(part);
  stopIfCancelled(signal);
  const bytes = await readFile(join(request.bundled, catalogueFileName));
  const merged = unlessUnfit(() => mergeDeliverables(readDataset(bytes), list.deliverables, asOf));
  if (merged instanceof UpdateError) {
    await part.remove();
    throw merged;
  }
  progress?.({ step: 'build' });
  const built = buildCatalogue(merged.dataset, parseCanonical);
  openCatalogue(built);
  stopIfCancelled(signal);
  const path = join(folder, catalogueFileName);
  await swapIn(path, built);
  await part.remove();
  return { path, asOf, taken: merged.taken, leftOut: merged.leftOut, faults: list.faults };
}

/** A list that is not one is no use for the next update either. */
async function readPart(part: PartFile) {
  const bytes = await readFile(part.path);
  const list = unlessUnfit(() => readDeliverables(bytes));
  if (!(list instanceof UpdateError)) return list;
  await part.remove();
  throw list;
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new UpdateError('The update was cancelled; the catalogue stays as it is.');
}
