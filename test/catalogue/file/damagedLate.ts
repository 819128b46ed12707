import { readContainer, sectionOf } from '../../../server/src/catalogue/file/container';
import type { Catalogue } from '../../../server/src/catalogue/model/catalogue';
import { openCatalogue } from '../../../server/src/catalogue/questions/open';

/** A catalogue that was too large to be checked when it was opened, and is damaged in the records' contents. */
export function damagedLate(bytes: Uint8Array): Catalogue {
  const copy = bytes.slice();
  const { start } = sectionOf(readContainer(copy), 'BODY');
  copy[start] = (copy[start] ?? 0) ^ 1;
  return openCatalogue(copy, 0);
}
