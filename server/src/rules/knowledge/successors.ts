import type { Replacement, Successor } from '../../catalogue/questions/replacement';
import { type Bilingual, inEach, type Language, listed } from '../../language/bilingual';
import type { Reference } from '../../recognition/mention';
import type { ReportedFix } from '../rule';
import type { Outdated } from './outdated';
import { replaceBy, replaceByEdition } from './replacement';

/** The ends of the way as a reference names them: dated for a dated one, undated for an undated one. */
export function successorNames(reference: Reference, { ends }: Replacement): readonly string[] {
  return [...new Set(ends.map((end) => (isUndated(reference) ? end.standard : end.designation)))];
}

function isUndated({ designation: { year, version } }: Reference): boolean {
  return year === undefined && version === undefined;
}

/**
 * What took its place, in a clause whose words are as strong as the weakest step: “it is replaced by ISO 9001:2015”.
 *
 * @param subject what it is said of: “it”, or the designation
 */
export function saySuccessors(
  subject: Bilingual,
  reference: Reference,
  replacement: Replacement,
  asOf: string | undefined,
): Bilingual {
  const { ends, steps, basis } = replacement;
  const verbs = verbsOf[basis];
  const names = successorNames(reference, replacement);
  const isToCome = ends.length > 0 && ends.every(({ state }) => state === 'to-come');
  const last = inEach((language) => `${listed(names, language)}${isToCome ? notYet[language] : ''}`);
  const way = inEach((language) => stepsText(steps, language));
  if (ends.length === 0) {
    const gone = steps.flat().length === 1 ? goneToo.one : goneToo.several;
    return said(subject, { en: `${verbs.past} ${way.en}${gone.en}`, zh: `${verbs.zh(way.zh)}${gone.zh}` });
  }
  if (steps.length === 0) return said(subject, { en: `${verbs.en} ${last.en}`, zh: verbs.zh(last.zh) });
  if (basis === 'known') {
    const all = inEach((language) => stepsText([...steps, names], language));
    return said(subject, { en: `${verbs.en} ${all.en}`, zh: verbs.zh(all.zh) });
  }
  const now =
    asOf === undefined ? { en: 'in force is now', zh: '现行' } : { en: `in force on ${asOf} was`, zh: `${asOf}现行` };
  return said(subject, {
    en: `${verbs.past} ${way.en}; ${now.en} ${last.en}`,
    zh: `${verbs.zh(way.zh)}；${now.zh}的是${last.zh}`,
  });
}

function said(subject: Bilingual, { en, zh }: Bilingual): Bilingual {
  return { en: `${subject.en} ${en}`, zh: `${subject.zh}${zh}` };
}

const notYet: Bilingual = { en: ', which is not in force yet', zh: '（尚未实施）' };

const goneToo = {
  one: { en: ', which is no longer in force either', zh: '，后者也已不再有效' },
  several: { en: ', which are no longer in force either', zh: '，它们也已不再有效' },
} as const;

const replacedBy = { en: 'is replaced by', past: 'was replaced by', zh: (names: string) => `由${names}代替` };

const verbsOf = {
  stated: replacedBy,
  edition: replacedBy,
  'same-number': {
    en: 'is continued under the same number as',
    past: 'was continued under the same number as',
    zh: (names: string) => `同一编号改为${names}`,
  },
  known: {
    en: 'is known to have been followed by',
    past: 'is known to have been followed by',
    zh: (names: string) => `据通常所知由${names}接替`,
  },
} as const;

/** `A, then by B and C` */
function stepsText(steps: Replacement['steps'], language: Language): string {
  return steps.map((names) => listed(names, language)).join(language === 'zh' ? '、再由' : ', then by ');
}

/**
 * Fixes that write an end of the way in place of the reference: for an undated one the standard first, then the edition. None
 * that does not apply yet.
 */
export function successorFixes({ reference, record }: Outdated, { ends }: Replacement): ReportedFix[] {
  const write = (text: string): ReportedFix | undefined =>
    record ? replaceByEdition(reference, record, text) : replaceBy(reference, text);
  const formsOf = ({ standard, designation }: Successor): readonly string[] =>
    isUndated(reference) ? [standard, designation] : [designation];
  const forms = ends.filter(({ state }) => state === 'in-force').flatMap(formsOf);
  return [...new Set(forms)].flatMap((text) => write(text) ?? []);
}
