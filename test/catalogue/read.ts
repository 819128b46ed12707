import type { Designation } from '../../server/src/designations/designation';
import { parseDesignation } from '../../server/src/designations/parse';

/** The designation that the text is. */
export function read(text: string): Designation {
  const designation = parseDesignation(text);
  if (!designation) throw new Error(`“${text}” is no designation.`);
  return designation;
}
