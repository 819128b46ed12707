import type { Designation } from '../../designations/designation';
import { parseDesignation } from '../../designations/parse';

/** In a record's designation nothing is a year: `ISO/TS 10303-1935` is a part, and known because it stands there. */
const everythingKnown = { hasStandard: () => true, hasEdition: () => true };

/** Reads the undated designation of a record into its pieces; undefined when the grammar does not know it. */
export function readUndated(text: string): Designation | undefined {
  return parseDesignation(text, everythingKnown);
}
