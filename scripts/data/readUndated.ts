import type { BodyId, Designation } from '../../server/src/designations/designation';
import { parseDesignation } from '../../server/src/designations/parse';

/** In a record's designation nothing is a year: `ISO/TS 10303-1935` is a part, and known because it stands there. */
const everythingKnown = { hasStandard: () => true, hasEdition: () => true };

/** Reads the undated designation of a record into its pieces; undefined when the grammar does not know it. */
export function readUndated(text: string, body?: BodyId): Designation | undefined {
  return parseDesignation(text, everythingKnown, body);
}
