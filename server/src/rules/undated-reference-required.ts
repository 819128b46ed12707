import { citedElement } from '../context/citedElement';
import { contextOf } from '../context/contextOf';
import { isMeantAsHistory } from '../context/referenceContext';
import { replaceBy } from './knowledge/replacement';
import type { Rule } from './rule';

/** A house style: manuals that are to hold for the latest edition name no year. */
export const undatedReferenceRequired: Rule = {
  id: 'undated-reference-required',
  family: 'house-style',
  description: 'A reference with the year of the edition, where a team requires references without one.',
  defaultSeverity: 'off',
  checkReference: (reference, _context, placement) => {
    const { designation, canonical, start, end } = reference;
    const { year, stage, version, supplements, identical } = designation;
    if (year === undefined || stage !== undefined || version !== undefined || supplements.length > 0 || identical)
      return undefined;
    if (citedElement(reference) !== undefined || isMeantAsHistory(contextOf(reference, placement))) return undefined;
    const { standard: name } = reference;
    return {
      start,
      end,
      message: {
        en: `${canonical} is cited with its year, which leaves out later editions; cite ${name}, so that the latest edition applies.`,
        zh: `引用${canonical}注明了日期，以后的版本不适用；请写作${name}，以适用最新版本。`,
      },
      fixes: [replaceBy(reference, name) ?? []].flat(),
    };
  },
};
