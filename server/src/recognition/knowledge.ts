import type { Catalogue } from '../catalogue/catalogue';
import { undated } from '../designations/designation';
import type { Knowledge } from '../designations/issuingBody';
import { partsBelow } from './resolve';

/** What the grammars of the issuing bodies may ask of a catalogue. */
export function knowledgeOf(catalogue: Catalogue): Knowledge {
  return {
    hasStandard: (designation) =>
      catalogue.has(designation) ||
      partsBelow(designation, catalogue).length > 0 ||
      catalogue.underOtherPrefix(designation).length > 0,
    hasEdition: (designation) =>
      catalogue.find(undated(designation))?.editions.some((edition) => edition.year === designation.year) === true,
  };
}
