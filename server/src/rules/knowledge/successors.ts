import type { Replacement, Successor } from '../../catalogue/questions/replacement';
import { type Bilingual, inEach, type Language, listed } from '../../language/bilingual';
import type { Reference } from '../../recognition/mention';
import type { ReportedFix } from '../rule';
import type { Outdated } from './outdated';
import { replaceBy, replaceByEdition } from './replacement';

/** The ends of the way as a reference names them: dated for a dated one, undated for an undated one. */
export function successorNames({ designation }: Reference, { ends }: Replacement): readonly string[] {
  const names = ends.map((end) => (designation.year === undefined ? end.standard : end.designation));
  return [...new Set(names)];
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
  const names = successorNames(reference, replacement);
  const each = inEach((language) => listed(names, language));
  if (ends.length === 0) return sayLost(subject, replacement);
  const verbs = verbsOf[basis];
  if (steps.length === 0)
    return { en: `${subject.en} ${verbs.en} ${each.en}`, zh: `${subject.zh}${verbs.zh(each.zh)}` };
  const way = inEach((language) => stepsText(steps, language));
  return {
    en: `${subject.en} ${verbs.past} ${way.en}; ${asOf === undefined ? 'in force is now' : `in force on ${asOf} was`} ${each.en}`,
    zh: `${subject.zh}${verbs.zh(way.zh)}；${asOf === undefined ? '现行' : `${asOf}现行`}的是${each.zh}`,
  };
}

const verbsOf = {
  stated: { en: 'is replaced by', past: 'was replaced by', zh: (names: string) => `由${names}代替` },
  edition: { en: 'is replaced by', past: 'was replaced by', zh: (names: string) => `由${names}代替` },
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

/** All ways end at documents that are out of force themselves. */
function sayLost(subject: Bilingual, { steps }: Replacement): Bilingual {
  const way = inEach((language) => stepsText(steps, language));
  const isOne = steps.length === 1 && steps[0]?.length === 1;
  return {
    en: `${subject.en} was replaced by ${way.en}, ${isOne ? 'which is' : 'which are'} no longer in force either`,
    zh: `${subject.zh}由${way.zh}代替，${isOne ? '后者' : '它们'}也已不再有效`,
  };
}

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
    reference.designation.year === undefined ? [standard, designation] : [designation];
  const forms = ends.filter(({ isInForce }) => isInForce).flatMap(formsOf);
  return [...new Set(forms)].flatMap((text) => write(text) ?? []);
}
