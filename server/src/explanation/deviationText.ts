import type { Mention } from '../mention';
import { listed } from '../rules/bilingual';
import { explanations } from '../rules/malformed-designation';
import { harmlessDeviations } from '../text/deviation';
import type { Markup } from './markup';

/** What is wrong with the form of what is written, as one sentence; undefined when nothing is. */
export function deviationSentence(mention: Pick<Mention, 'text' | 'deviations'>, markup: Markup): string | undefined {
  const names = new Set(mention.deviations.map(({ name }) => name).filter((name) => !harmlessDeviations.has(name)));
  if (names.size === 0) return undefined;
  const reasons = listed(
    [...names].map((name) => explanations[name].en),
    'en',
  );
  return `${markup.text('Written here as')} ${markup.code(mention.text)}${markup.text(`: ${reasons}.`)}`;
}
