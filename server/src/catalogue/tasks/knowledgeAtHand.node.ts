import type { Knowledge } from '../../designations/issuingBody';
import { CatalogueError } from '../model/error';
import { guarded } from '../questions/guarded';
import { knowledgeOf } from '../questions/knowledge';
import { findCatalogue } from '../questions/load.node';

/**
 * What the catalogue in use knows, for reading lists; undefined when there is none that can be used.
 *
 * @param bundled folder with the bundled catalogue
 * @param updated folder for the updated one
 */
export async function knowledgeAtHand(bundled: string, updated: string): Promise<Knowledge | undefined> {
  try {
    const { catalogue } = await findCatalogue(bundled, updated);
    return knowledgeOf(guarded(catalogue, () => {}));
  } catch (error) {
    if (error instanceof CatalogueError) return undefined;
    throw error;
  }
}
