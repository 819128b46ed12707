import type { Designation } from './designation';
import { issuingBodies } from './issuingBodies';
import type { PrintStyle } from './issuingBody';

const styleOfPrefix = new Map<string, PrintStyle>();
const printedPrefix = new Map<string, string>();
for (const body of issuingBodies) {
  for (const form of body.forms) {
    styleOfPrefix.set(form.prefix, body.style);
    printedPrefix.set(`${form.prefix}|${form.stage ?? ''}`, form.printed);
  }
}

/**
 * The canonical form: how the issuing body prints the designation (in databases, where print and databases differ).
 * Throws an Error for a prefix that no issuing body has.
 */
export function printDesignation(designation: Designation): string {
  const { prefix, stage, iteration, number, part, year, month, supplements, version } = designation;
  const style = styleOfPrefix.get(prefix);
  if (!style) throw new Error(`No issuing body prints the prefix “${prefix}”.`);
  let text = `${printedPrefix.get(`${prefix}|${stage ?? ''}`) ?? prefix} ${number}`;
  if (part !== undefined) text += style.part + part;
  if (iteration !== undefined) text += `.${iteration}`;
  if (year !== undefined) text += style.year + year;
  if (month !== undefined) text += `-${month}`;
  const consolidated = supplements.filter((supplement) => supplement.joint === '+');
  const separate = supplements.filter((supplement) => supplement.joint === '/');
  const print = (joint: string, kind: string, count: string, ofYear: string | undefined): string =>
    `${joint}${kind}${style.supplement}${count}${ofYear === undefined ? '' : style.year + ofYear}`;
  for (const { joint, kind, number: count, year: ofYear } of consolidated) text += print(joint, kind, count, ofYear);
  if (version !== undefined) text += ` ${version}`;
  for (const { joint, kind, number: count, year: ofYear } of separate) text += print(joint, kind, count, ofYear);
  return text;
}
