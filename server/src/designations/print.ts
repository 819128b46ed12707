import type { Designation } from './designation';
import { issuingBodies } from './issuingBodies';
import { allPartsInEnglish, type IssuingBody } from './issuingBody';

const bodies = new Map<string, IssuingBody>();
const printedPrefixes = new Map<string, string>();
for (const body of issuingBodies) {
  for (const form of body.forms) {
    bodies.set(form.prefix, body);
    printedPrefixes.set(`${form.prefix}|${form.stage ?? ''}`, form.printed);
  }
}

/**
 * The canonical form: how the issuing body prints the designation (in databases, where print and databases differ).
 * Throws an Error for a prefix that no issuing body has.
 */
export function printDesignation(designation: Designation): string {
  const { prefix, stage = '' } = designation;
  const body = bodies.get(prefix) ?? issuingBodies.find(({ hasPrefix }) => hasPrefix?.(prefix));
  if (!body) throw new Error(`No issuing body prints the prefix “${prefix}”.`);
  const text = body.print(designation, printedPrefixes.get(`${prefix}|${stage}`) ?? prefix);
  if (designation.allParts) return text + (body.allParts ?? allPartsInEnglish);
  return designation.identical ? `${text}/${printDesignation(designation.identical)}` : text;
}
