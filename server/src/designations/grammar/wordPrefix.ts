import { isLetter } from '../../text/typography';
import type { Surroundings } from '../issuingBody';
import { hasCue, isAnnounced } from './evidence';

/** Whether the prefix stands in the text letter by letter and sign by sign as the body prints it. */
export function isPrefixAsPrinted({ designation, text, start }: Surroundings): boolean {
  return text.startsWith(designation.prefix, start);
}

/** Whether the prefix begins in the capitals that the body prints, whatever stands between its words. */
export function isInCapitals({ designation, text, start }: Surroundings): boolean {
  const { prefix } = designation;
  let length = 0;
  while (isLetter(prefix.charCodeAt(length))) length++;
  return text.startsWith(prefix.slice(0, length), start);
}

/** Whether a space stands behind the prefix, where a word of the language would have one as well: `DO 178`, `ARP 4754`. */
export function isLoose({ designation, text, start }: Surroundings): boolean {
  return text.charCodeAt(start + designation.prefix.length) === 0x20;
}

/** Whether the word in front is in capitals as well, so that capitals say nothing: “ALSO KNOWN AS ISO 9001”. */
export function followsCapitals({ text, start }: Surroundings): boolean {
  let from = start - 1;
  if (text.charCodeAt(from) !== 0x20) return false;
  while (from > 0 && start - from < 24 && isLetter(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, start - 1);
  return word.length > 1 && word === word.toUpperCase();
}

/** Whether one of the words, in lower case, stands within 48 units before or behind. */
export function isNear({ text, start, end }: Surroundings, words: readonly string[]): boolean {
  const around = (text.slice(Math.max(0, start - 48), start) + text.slice(end, end + 48)).toLowerCase();
  return words.some((word) => around.includes(word));
}

/**
 * The judgement for prefixes that mean other things as well (design decision 3). In capitals, a date or a number that the
 * catalogue knows proves a reference; else words of standards around it do, or `isTelling`: what the number itself says.
 */
export function isProven(surroundings: Surroundings, isTelling: boolean): boolean {
  const { designation, knowledge } = surroundings;
  if (!isInCapitals(surroundings)) return designation.year !== undefined && hasCue(surroundings);
  if (designation.year !== undefined || isTelling) return true;
  return knowledge?.hasStandard(designation) === true || hasCue(surroundings) || isAnnounced(surroundings);
}
