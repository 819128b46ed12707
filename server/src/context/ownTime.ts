import type { ReferenceContext } from './referenceContext';

/**
 * Whether the sentence of a reference names a year in which the edition was current, as “In 2013 tests followed GB 4943.1-2011”
 * does: then the text speaks of that time. The years of designations, directives and file numbers are none.
 *
 * @param from year of the edition
 * @param until year in which another took its place
 */
export function speaksOfItsTime(
  { years }: Pick<ReferenceContext, 'years'>,
  from: string | undefined,
  until: string | undefined,
): boolean {
  if (from === undefined || until === undefined) return false;
  return years.some((year) => year >= Number(from) && year < Number(until));
}
