import { adoptedBy } from '../../designations/adoption';
import { type Designation, undated } from '../../designations/designation';
import type { Knowledge } from '../../designations/issuingBody';
import { printDesignation } from '../../designations/print';
import type { Catalogue } from '../model/catalogue';
import { partsBelow } from './partsBelow';

/**
 * What the grammars of the issuing bodies may ask of a catalogue. What only the table of successions has is known where it has
 * a part, IEC 801-2; a short number alone, EN 294, may be anything.
 */
export function knowledgeOf(catalogue: Catalogue): Knowledge {
  const isKnown = (designation: Designation): boolean =>
    catalogue.has(designation) ||
    partsBelow(designation, catalogue).length > 0 ||
    catalogue.underOtherPrefix(designation).length > 0 ||
    (designation.part !== undefined && catalogue.succession(designation) !== undefined);
  return {
    hasStandard: (designation) => isKnown(designation) || adoptedBy(designation).some(isKnown),
    hasEdition: (designation) =>
      catalogue.find(undated(designation))?.editions.some((edition) => edition.year === designation.year) === true,
    adopts: (designation, adopted) => {
      const name = printDesignation(undated(adopted));
      const { adopts } = catalogue.adoptions(undated(designation));
      return adopts.some(({ designation: each }) => each === name || each.startsWith(`${name}:`));
    },
  };
}
