import { readFile } from 'node:fs/promises';
import { findCatalogue } from '../catalogue/questions/load.node';
import type { LoadedCatalogue } from './environment';

/**
 * Opens the updated catalogue when there is a valid one that is not older than the bundled one, and the bundled one otherwise.
 *
 * @param bundled folder with the bundled catalogue
 * @param updated folder for updated ones
 * @throws CatalogueError when neither can be used
 */
export async function loadCatalogueFromDisk(bundled: string, updated: string): Promise<LoadedCatalogue> {
  const found = await findCatalogue(bundled, updated);
  return { ...found, bytes: () => readFile(found.path) };
}
