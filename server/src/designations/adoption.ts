import type { Designation } from './designation';
import { undated } from './designation';
import { bodiesWith } from './homes';
import { issuingBodies } from './issuingBodies';

/** Prefix and body of the document inside, by those of the one that takes it over. */
const inside = new Map<string, Pick<Designation, 'body' | 'prefix'>>();
for (const { id, forms } of issuingBodies) {
  for (const { prefix, adopts } of forms) {
    const [body] = adopts === undefined ? [] : bodiesWith(adopts);
    if (adopts !== undefined && body !== undefined) inside.set(homeText(id, prefix), { body, prefix: adopts });
  }
}

function homeText(body: string, prefix: string): string {
  return `${body} ${prefix}`;
}

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
  const { body, prefix, number } = designation;
  if (prefix === 'EN' && /^6\d{4}$/.test(number)) return { ...designation, body: 'iec', prefix: 'IEC' };
  const inner = inside.get(homeText(body, prefix));
  return inner && { ...designation, ...inner };
}
