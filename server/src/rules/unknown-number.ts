import type { Suggestion } from '../catalogue/model/catalogue';
import { printDesignation } from '../designations/print';
import type { Bilingual } from '../language/bilingual';
import type { Reference } from '../recognition/mention';
import type { Resolution } from '../recognition/resolve';
import { replaceBy } from './knowledge/replacement';
import type { Rule, RuleContext } from './rule';

/** How many standards that may have been meant are offered. */
const offers = 3;

/** Said only where the dataset has the body's complete list (design decision 4). */
export const unknownNumber: Rule = {
  id: 'unknown-number',
  family: 'knowledge',
  description: 'A number that the issuing body has never issued.',
  defaultSeverity: 'warning',
  checkReference: (reference, context) => {
    const resolution = context.resolutionOf(reference);
    if (resolution?.kind !== 'unknown-number' || isProduct(reference, context)) return undefined;
    const suggestions = context.catalogue?.suggest(reference.designation, offers) ?? [];
    return {
      start: reference.start,
      end: reference.end,
      message: joined(whatIsUnknown(reference, resolution), whatIsMeant(suggestions[0])),
      fixes: suggestions.flatMap(({ designation }) => replaceBy(reference, designation) ?? []),
    };
  },
};

/** Whether sizes stand behind a standard without parts, as products are designated by it: `ISO 7089-8-200 HV`. */
function isProduct({ designation }: Reference, { catalogue }: RuleContext): boolean {
  const { body, prefix, number, part, year } = designation;
  if (year !== undefined || part === undefined || !/[-.]/.test(part)) return false;
  const whole = catalogue?.find({ body, prefix, number, supplements: [] });
  return whole?.editions.some(({ status }) => status === 'published') === true;
}

function whatIsUnknown(reference: Reference, resolution: Resolution & { kind: 'unknown-number' }): Bilingual {
  const { designation } = reference;
  const { coverage, parts } = resolution;
  const { part, body, prefix, number: digits } = designation;
  if (part !== undefined && parts.length > 0) {
    const number = printDesignation({ body, prefix, number: digits, supplements: [] });
    return {
      en: `${number} has no part ${part}, as of ${coverage.asOf}`,
      zh: `截至${coverage.asOf}，${number}没有第${part}部分`,
    };
  }
  if (part === undefined && parts.some((each) => each.startsWith(`${prefix} ${digits}`))) {
    const number = printDesignation({ body, prefix, number: digits, supplements: [] });
    return {
      en: `${number} exists only in parts, none of them of ${designation.year}, as of ${coverage.asOf}`,
      zh: `截至${coverage.asOf}，${number}仅分部分发布，且各部分均无${designation.year}年版`,
    };
  }
  return {
    en: `${reference.canonical} is not in the complete list of ${coverage.series} documents, as of ${coverage.asOf}`,
    zh: `截至${coverage.asOf}，${coverage.series}文件目录中没有${reference.canonical}`,
  };
}

function joined(first: Bilingual, second: Bilingual): Bilingual {
  return { en: first.en + second.en, zh: first.zh + second.zh };
}

function whatIsMeant(suggestion: Suggestion | undefined): Bilingual {
  if (!suggestion) return { en: '.', zh: '。' };
  const { designation, title, reason } = suggestion;
  const en = title === undefined ? designation : `${designation} (${title})`;
  const zh = title === undefined ? designation : `${designation}《${title}》`;
  switch (reason) {
    case 'prefix':
      return { en: `; the number is that of ${en}.`, zh: `；该编号属于${zh}。` };
    case 'adoption':
      return {
        en: `; the international standard with this number is adopted as ${en}.`,
        zh: `；该编号的国际标准被采用为${zh}。`,
      };
    case 'digits-swapped':
      return { en: `; did you mean ${en}, with two digits swapped?`, zh: `；两位数字对调，是否应为${zh}？` };
    case 'digit-missing':
      return { en: `; did you mean ${en}, with one digit more?`, zh: `；少一位数字，是否应为${zh}？` };
    case 'digit-extra':
      return { en: `; did you mean ${en}, with one digit less?`, zh: `；多一位数字，是否应为${zh}？` };
    case 'title':
    case 'part':
    case 'digit-changed':
      return { en: `; did you mean ${en}?`, zh: `；是否应为${zh}？` };
  }
}
