import { insideEuropean } from './bodies/european';
import type { Designation } from './designation';
import { undated } from './designation';
import { nationalForms } from './tables/nationalAdopters';

/** The prefix of the document inside, by the prefix of the one that takes it over. */
const inside: ReadonlyMap<string, string> = new Map([
  ...insideEuropean,
  ...nationalForms.flatMap(({ prefix, adopts }): [string, string][] =>
    adopts === undefined ? [] : [[prefix, adopts]],
  ),
]);

/**
 * The documents that a national or European one takes over, the outermost first: of `DIN EN ISO 9001:2015-11` these are
 * `EN ISO 9001` and `ISO 9001`. Undated, since the years may differ. Until 2018 CENELEC printed adoptions of IEC without
 * its name: `EN 61508-1` takes over IEC 61508-1, word for word or with common modifications. Empty for a document that takes over none.
 */
export function adoptedBy(designation: Designation): readonly Designation[] {
  const adopted: Designation[] = [];
  for (let next = insideOf(undated(designation)); next && adopted.length < 4; next = insideOf(next)) adopted.push(next);
  return adopted;
}

function insideOf(designation: Designation): Designation | undefined {
  const { prefix, number } = designation;
  if (prefix === 'EN' && /^6\d{4}$/.test(number)) return { ...designation, prefix: 'IEC' };
  const inner = inside.get(prefix);
  return inner === undefined ? undefined : { ...designation, prefix: inner };
}
