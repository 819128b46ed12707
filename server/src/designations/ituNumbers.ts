import type { Designation } from './designation';
import { parseDesignation } from './parse';

/** What stands behind the numbers of a recommendation and belongs to its name. */
const apart = /(?:^| )(?:Suppl\.|Annex|App\.|attachment)/;

/**
 * The numbers of a recommendation of ITU-T that is printed under several, each as a designation of its own:
 * `ITU-T G.709` and `ITU-T Y.1331` of `ITU-T G.709/Y.1331`. Empty for every other designation.
 */
export function singleNumbers({ prefix, number, part }: Designation): readonly Designation[] {
  if (prefix !== 'ITU-T' || !number.includes('/')) return [];
  const behind = part === undefined ? '' : ` ${part}`;
  return number.split('/').flatMap((single) => parseDesignation(`${prefix} ${single}${behind}`) ?? []);
}

/** Whether the designation names what is published apart from a recommendation: a supplement, an annex, an appendix. */
export function isBesideRecommendation({ prefix, part = '' }: Designation): boolean {
  return prefix === 'ITU-T' && apart.test(part);
}
