import type { Span } from '../../text/span';
import { isAlphanumeric } from '../../text/typography';

/** What stands right before and right behind a place of a normalised text, in small letters. */
export interface WordsAround {
  /** Up to the place, without the article or possessive in front of it. */
  readonly before: string;
  /** From the place on, without a possessive s. */
  readonly behind: string;
  /** Whether a possessive s stands behind the place. */
  readonly isPossessive: boolean;
  /** Whether it is spoken of as one of many, “an ISO is”, “your ISO.”, as a body is not. */
  readonly isOneOfMany: boolean;
}

/** How far a word is looked for, in UTF-16 units. */
const reach = 48;

const determiner = /(?:^|[ ("])(?:the|a|an|your|this|that|its|our|their|my|some|any|each|every|new) $/;

const indefinite = /(?:^|[ ("])(?:a|an|your|my|each|every|any|another) $/;

/** What shows that no noun follows to which the word belongs: “an ISO standard” is one standard of many. */
const alone =
  /^(?:[.,;:!?)]|$| (?:is|was|has|had|from|on|onto|to|with|and|or|for|in|into|at|as|that|which|will|can|must|may|should|does|acts|needs|by|up|down|if|when)(?![a-z]))/;

/** The words around a place. */
export function wordsAround(text: string, { start, end }: Span): WordsAround {
  const before = text.slice(Math.max(0, start - reach), start).toLowerCase();
  const isPossessive = text.startsWith("'s ", end);
  const behind = text.slice(isPossessive ? end + 2 : end, end + reach).toLowerCase();
  const isOneOfMany = !isPossessive && indefinite.test(before) && alone.test(behind);
  return { before: before.replace(determiner, ' '), behind, isPossessive, isOneOfMany };
}

/** Whether a phrase stands right behind: of Latin letters whole, behind a space or, where it begins with a sign, at once. */
export function standsBehind({ behind }: WordsAround, phrase: string): boolean {
  if (!isAlphanumeric(phrase.charCodeAt(0))) {
    if (behind.startsWith(phrase)) return endsWord(behind, phrase.length, phrase);
    return behind.startsWith(` ${phrase}`) && phrase.charCodeAt(0) > 0x7f;
  }
  return behind.startsWith(` ${phrase}`) && endsWord(behind, phrase.length + 1, phrase);
}

/** Whether a phrase stands right before, behind no letter or digit. */
export function standsBefore({ before }: WordsAround, phrase: string): boolean {
  const text = before.trimEnd();
  if (!text.endsWith(phrase)) return false;
  const isLatin = isAlphanumeric(phrase.charCodeAt(0));
  return !isLatin || !isAlphanumeric(text.charCodeAt(text.length - phrase.length - 1));
}

function endsWord(text: string, end: number, phrase: string): boolean {
  return !isAlphanumeric(phrase.charCodeAt(phrase.length - 1)) || !isAlphanumeric(text.charCodeAt(end));
}

/** What joins things of one kind: “ISO, aperture”, `WIM/ISO`, “ISO and IMG”. */
const joints = ['/', ' / ', ', ', ' and ', ' or ', ', and ', ', or ', ' & ', '、', '和', '或', ' + ', '+'];

/** Whether the place stands in one breath with a word, before or behind it. */
export function standsWith({ before, behind }: WordsAround, word: string): boolean {
  return joints.some((joint) => {
    if (behind.startsWith(joint + word)) return endsWord(behind, joint.length + word.length, word);
    const front = before.endsWith(word + joint) ? before.length - joint.length - word.length - 1 : undefined;
    return front !== undefined && !isAlphanumeric(before.charCodeAt(front));
  });
}
