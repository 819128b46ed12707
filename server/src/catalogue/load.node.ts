import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from './catalogue';
import { CatalogueError } from './error';
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
