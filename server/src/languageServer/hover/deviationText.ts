import type { Mention } from '../../mention';
import { type DeviationName, harmlessDeviations } from '../../text/deviation';
import type { Markup } from './markup';

/** Each deviation in words that end the sentence “Written here as …:”. */
export const deviationWords: Readonly<Record<DeviationName, string>> = {
  'missing-space': 'a space is missing',
  'extra-space': 'there is a space too many',
  'missing-slash': 'a slash is missing',
  'extra-slash': 'there is a slash too many',
  'wrong-prefix-separator': 'the pieces of the prefix are joined by the wrong sign',
  'lower-case': 'small letters stand for capital letters',
  'full-width': 'full-width signs stand for ordinary ones',
  'wrong-part-separator': 'the part is joined by the wrong sign',
  'wrong-year-separator': 'the year is joined by the wrong sign',
  'wrong-dash': 'the dash is of the wrong kind',
  'two-digit-year': 'the year has only two digits',
  'invisible-character': 'there is an invisible character inside',
  'wrong-supplement-form': 'the supplement is not written as its body prints it',
  'no-break-space': 'a space is a non-breaking one',
  'no-break-hyphen': 'a hyphen is a non-breaking one',
  'broken-across-lines': 'it is broken across lines',
};

/** What is wrong with the form of a mention, as one sentence; undefined when nothing is. */
export function deviationSentence(mention: Mention, markup: Markup): string | undefined {
  const names = new Set(mention.deviations.map(({ name }) => name).filter((name) => !harmlessDeviations.has(name)));
  if (names.size === 0) return undefined;
  const words = listed([...names].map((name) => deviationWords[name]));
  return `${markup.text('Written here as')} ${markup.code(mention.text)}${markup.text(`: ${words}.`)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
