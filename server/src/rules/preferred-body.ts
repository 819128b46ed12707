import { contextOf } from '../context/contextOf';
import { isMeantAsHistory, standsInHistory } from '../context/referenceContext';
import { isNamedBeside } from '../context/standardsBeside';
import { parseCanonical } from '../designations/canonical';
import type { Bilingual } from '../language/bilingual';
import { type Counterpart, counterpartOf } from './adoptions/preferred';
import { replaceBy } from './knowledge/replacement';
import type { Rule } from './rule';

/** A house style: of a standard that several bodies issue word for word, a team cites the one that holds where it works. */
export const preferredBody: Rule = {
  id: 'preferred-body',
  family: 'house-style',
  description: 'A standard that the issuing body of your choice has adopted, cited under the number of another body.',
  defaultSeverity: 'off',
  checkReference: (reference, context, placement) => {
    const { preferredBody: preferred } = context.settings;
    if (preferred === '') return undefined;
    const { stage, supplements, version, allParts, identical, year } = reference.designation;
    if (stage !== undefined || version !== undefined || allParts || identical) return undefined;
    if (supplements.length > 0 || year === '—') return undefined;
    const counterpart = counterpartOf(reference.designation, preferred, context);
    const other = counterpart && parseCanonical(counterpart.designation, reference.designation.body);
    if (!other || isNamedBeside(other, placement)) return undefined;
    const around = contextOf(reference, placement);
    if (isMeantAsHistory(around) || standsInHistory(around, placement)) return undefined;
    return {
      start: reference.start,
      end: reference.end,
      message: messageOf(reference.canonical, counterpart, preferred),
      fixes: counterpart.isSameEdition ? [replaceBy(reference, counterpart.designation) ?? []].flat() : [],
    };
  },
};

function messageOf(
  canonical: string,
  { designation, relation, isSameEdition }: Counterpart,
  preferred: string,
): Bilingual {
  const inEdition = isSameEdition
    ? { en: `cite ${designation}`, zh: `请引用${designation}` }
    : { en: `cite ${designation} in the edition that corresponds`, zh: `请引用${designation}的对应版本` };
  if (relation === 'unknown') {
    return {
      en: `${canonical} is not of ${preferred}, which your settings prefer; if it has been adopted, ${inEdition.en}.`,
      zh: `设置优先引用${preferred}，而${canonical}不属于${preferred}；如已被采用，${inEdition.zh}。`,
    };
  }
  const belong = belonging[relation](canonical, designation);
  return {
    en: `${belong.en}, and your settings prefer ${preferred}; ${inEdition.en}.`,
    zh: `${belong.zh}，且设置优先引用${preferred}；${inEdition.zh}。`,
  };
}

const belonging: Readonly<Record<Exclude<Counterpart['relation'], 'unknown'>, (a: string, b: string) => Bilingual>> = {
  inside: (a, b) => ({ en: `${a} adopts ${b}`, zh: `${a}采用${b}` }),
  outside: (a, b) => ({ en: `${a} is adopted as ${b}`, zh: `${a}已被采用为${b}` }),
  beside: (a, b) => ({ en: `${a} and ${b} adopt the same standard`, zh: `${a}与${b}采用同一标准` }),
};
