import { cenCenelec } from './bodies/cenCenelec';
import type { BodyId, Designation } from './designation';
import { undated } from './designation';
import { issuingBody } from './issuingBodies';
import { europeanMembers } from './tables/europeanMembers';

/** A member of CEN, as people name what it issues: by the letters that it puts in front, `DIN`. */
interface Member {
  readonly letters: string;
  readonly id: BodyId;
}

/** The members of CEN and CENELEC by the letters that they put in front of what they take over. */
export const members: readonly Member[] = europeanMembers.flatMap(({ id, adopting: [series] }) =>
  series ? [{ letters: series.letters, id }] : [],
);

/** The document as the body takes it over: `DIN EN ISO 9001` of `EN ISO 9001`. Undated; undefined when it has no such prefix. */
export function takenOverBy(body: BodyId, designation: Designation): Designation | undefined {
  const forms = issuingBody(body)?.forms ?? [];
  const form = forms.find(({ adopts }) => adopts === designation.prefix);
  return form && { ...undated(designation), body, prefix: form.prefix };
}

/** The document under the prefix of CEN: `EN ISO 9001` of `ISO 9001`. Undated; undefined when there is no such prefix. */
export function europeanOf(designation: Designation): Designation | undefined {
  const form = cenCenelec.forms.find(({ prefix, adopts }) => adopts === designation.prefix && prefix.startsWith('EN '));
  return form && { ...undated(designation), body: cenCenelec.id, prefix: form.prefix };
}
