import type { Designation } from '../../designations/designation';
import type { Catalogue } from '../model/catalogue';

/** The known parts of the standard, or the subparts where the designation names a part already. */
export function partsBelow(designation: Designation, catalogue: Catalogue): readonly string[] {
  const { number, part } = designation;
  const parts = catalogue.parts(designation);
  if (part === undefined) return parts;
  const heads = [`${number}-${part}-`, `${number}.${part}.`];
  return parts.filter((canonical) => {
    const behindPrefix = canonical.slice(canonical.lastIndexOf(' ') + 1);
    return heads.some((head) => behindPrefix.startsWith(head));
  });
}
