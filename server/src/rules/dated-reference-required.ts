import { isNamedAsSeries } from '../context/namedSeries';
import { currentEdition } from '../recognition/resolve';
import { replaceByEdition } from './knowledge/replacement';
import type { Rule } from './rule';

/** A house style: contracts and type approvals have to say which edition they mean. */
export const datedReferenceRequired: Rule = {
  id: 'dated-reference-required',
  family: 'house-style',
  description: 'A reference without the year of the edition, where a team requires one.',
  defaultSeverity: 'off',
  checkReference: (reference, context) => {
    const { year, version, stage, allParts } = reference.designation;
    if (year !== undefined || version !== undefined || stage !== undefined) return undefined;
    if (allParts || isNamedAsSeries(reference)) return undefined;
    const resolution = context.resolutionOf(reference);
    if (resolution?.kind !== 'known') return undefined;
    const { record } = resolution;
    const current = currentEdition(record, context.asOf);
    if (current?.year === undefined) return undefined;
    return {
      start: reference.start,
      end: reference.end,
      message: {
        en: `${reference.canonical} is cited without a year, which leaves open what edition applies; cite one, such as ${current.designation}.`,
        zh: `引用${reference.canonical}未注日期，适用的版本不明确；请注明版本，例如${current.designation}。`,
      },
      fixes: [replaceByEdition(reference, record, current.designation) ?? []].flat(),
    };
  },
};
