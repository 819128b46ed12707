import type { Replacement } from '../catalogue/questions/replacement';
import { type Bilingual, inEach, listed } from '../language/bilingual';

/**
 * What is in force in the place of a document; undefined where that is what its source names itself.
 *
 * @param named successors that have been named already
 */
export function replacementSentence(
  { ends, steps, basis }: Replacement,
  named: readonly string[],
): Bilingual | undefined {
  const inForce = ends.filter(({ state }) => state === 'in-force').map(({ designation }) => designation);
  if (inForce.every((designation) => named.includes(designation))) return undefined;
  const names = inEach((language) => listed(inForce, language));
  if (basis === 'known')
    return { en: `It is known to have been followed by ${names.en}.`, zh: `据通常所知由${names.zh}接替。` };
  const unnamed = steps.map((step) => step.filter((each) => !named.includes(each))).filter((step) => step.length > 0);
  if (unnamed.length === 0) return { en: `In force in its place: ${names.en}.`, zh: `现行的是${names.zh}。` };
  const way = inEach((language) => unnamed.map((step) => listed(step, language)).join(' → '));
  return {
    en: `In force in its place: ${names.en} (by way of ${way.en}).`,
    zh: `现行的是${names.zh}（经${way.zh}）。`,
  };
}
