import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../model/catalogue';
import { CatalogueError, type CatalogueFault } from '../model/error';
import { openCatalogue } from './open';

/** Name of the file that the build puts beside the bundles. */
export const catalogueFileName = 'normlint.catalogue';

/**
 * Reads and opens the catalogue in a folder, as a rule the bundle's own (`__dirname`).
 *
 * @throws CatalogueError when it is missing, cannot be read or is no whole catalogue of this version.
 */
export async function loadCatalogue(folder: string): Promise<Catalogue> {
  const path = join(folder, catalogueFileName);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const reason =
      cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'is missing' : 'cannot be read';
    const message = `The catalogue ${path} ${reason}; reinstall Normlint or run \`npm run build\`.`;
    throw new CatalogueError('missing', message, { cause });
  }
  return openCatalogue(bytes);
}

/** A catalogue that was found, and what has to be said of how. */
export interface FoundCatalogue {
  readonly catalogue: Catalogue;
  /** The file that it was read from, and whether an update left it. */
  readonly path: string;
  readonly isUpdated: boolean;
  /** One sentence for people: why an updated catalogue is not used. */
  readonly remark?: string;
}

/**
 * Opens the updated catalogue of the user when there is a valid one that is not older than the bundled one, and the
 * bundled one otherwise.
 *
 * @param bundled the folder with the bundled catalogue
 * @param updated the folder in which an update leaves its catalogue
 * @throws CatalogueError when neither can be used
 */
export async function findCatalogue(bundled: string, updated: string): Promise<FoundCatalogue> {
  const updatedPath = join(updated, catalogueFileName);
  const [own, fromUpdate] = await Promise.allSettled([loadCatalogue(bundled), loadCatalogue(updated)]);
  const ownPath = join(bundled, catalogueFileName);
  if (fromUpdate.status === 'fulfilled') {
    const isOlder = own.status === 'fulfilled' && own.value.asOf > fromUpdate.value.asOf;
    if (!isOlder) return { catalogue: fromUpdate.value, path: updatedPath, isUpdated: true };
  }
  if (own.status === 'rejected') throw own.reason;
  const found = { catalogue: own.value, path: ownPath, isUpdated: false };
  const state = fromUpdate.status === 'rejected' ? stateOf(fromUpdate.reason) : undefined;
  if (state === undefined) return found;
  const remark = `The updated catalogue ${updatedPath} ${state}, so the bundled one of ${own.value.asOf} is used; update the catalogue again or delete that file.`;
  return { ...found, remark };
}

const states: Readonly<Record<Exclude<CatalogueFault, 'missing'>, string>> = {
  foreign: 'is no Normlint catalogue',
  truncated: 'is truncated',
  newer: 'is of a newer format than this Normlint reads',
  older: 'is of an older format than this Normlint reads',
  damaged: 'is damaged',
};

/** What is wrong with a file; undefined when there is none. */
function stateOf(error: unknown): string | undefined {
  if (!(error instanceof CatalogueError) || error.fault === 'missing') {
    const { cause } = error instanceof Error ? error : {};
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : 'cannot be read';
  }
  return states[error.fault];
}
