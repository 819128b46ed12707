import type { Place } from '../../recognition/mention';
import type { RecognisedText } from '../../recognition/recognisedText';
import type { Prose } from '../../text/prose';

/** Where a term is written. */
export interface TermPlace extends Place {
  /** As it is written. */
  readonly text: string;
  /** Where what follows it ends, in the prose. */
  readonly behindEnd: number;
}

/**
 * Finds whole words in the prose of a text, in any letter case, outside of its mentions.
 *
 * @param words what is looked for; where one begins another, the longer one is found
 * @param behind what must follow, as the source of a regular expression that has no repetition
 */
export function* termPlaces(text: RecognisedText, words: readonly string[], behind: string): Generator<TermPlace> {
  if (words.length === 0) return;
  const pattern = patternOf(words, behind);
  const taken = new Map<number, { start: number; end: number }[]>();
  for (const { place } of text.mentions) {
    const inBlock = taken.get(place.blockStart) ?? [];
    inBlock.push(place);
    taken.set(place.blockStart, inBlock);
  }
  for (const { prose, start: blockStart } of text.blocks) {
    const mentions = taken.get(blockStart) ?? [];
    let next = 0;
    for (const { 0: found, 1: tail = '', index } of matchesOf(prose, pattern)) {
      while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
      const end = index + found.length;
      if ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
      yield { prose, start: index, end, blockStart, text: found, behindEnd: end + tail.length };
    }
  }
}

const remembered = new WeakMap<Prose, Map<RegExp, readonly RegExpExecArray[]>>();

/** What the pattern finds in a prose. Kept with the prose, which outlives an edit elsewhere in the text. */
function matchesOf(prose: Prose, pattern: RegExp): readonly RegExpExecArray[] {
  let known = remembered.get(prose);
  if (!known) {
    known = new Map();
    remembered.set(prose, known);
  }
  let matches = known.get(pattern);
  if (!matches) {
    matches = [...prose.text.matchAll(pattern)];
    known.set(pattern, matches);
  }
  return matches;
}

const patterns = new Map<string, RegExp>();
const mostPatterns = 200;

function patternOf(words: readonly string[], behind: string): RegExp {
  const key = `${words.join('|')}\n${behind}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    if (patterns.size >= mostPatterns) patterns.clear();
    pattern = newPattern(words, behind);
    patterns.set(key, pattern);
  }
  return pattern;
}

function newPattern(words: readonly string[], behind: string): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const each = longestFirst.map((word) => {
    const before = /^\p{Script=Han}/u.test(word) ? '' : '(?<![\\p{Script=Latin}\\d-])';
    return `${before}${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`;
  });
  return new RegExp(`(?:${each.join('|')})(?=(${behind}))`, 'giu');
}
