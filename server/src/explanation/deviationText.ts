import { listed } from '../language/bilingual';
import { harmlessDeviations } from '../notation/deviation';
import type { Written } from '../recognition/mention';
import { explanations } from '../rules/malformed-designation';
import { type ExplanationStyle, say } from './style';

/** What is wrong with the form of what is written, as one sentence; undefined when nothing is. */
export function deviationSentence(
  mention: Pick<Written, 'text' | 'deviations'>,
  style: ExplanationStyle,
): string | undefined {
  const { markup, language } = style;
  const names = new Set(mention.deviations.map(({ name }) => name).filter((name) => !harmlessDeviations.has(name)));
  if (names.size === 0) return undefined;
  const reasons = listed(
    [...names].map((name) => explanations[name][language]),
    language,
  );
  const before = say(style, { en: 'Written here as ', zh: '此处写作' });
  return `${before}${markup.code(mention.text)}${say(style, { en: `: ${reasons}.`, zh: `：${reasons}。` })}`;
}
