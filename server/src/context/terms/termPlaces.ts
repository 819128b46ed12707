import type { Mention } from '../../recognition/mention';
import { type BlockContent, mentionsByBlock, type RecognisedText } from '../../recognition/recognisedText';
import type { Prose } from '../../text/prose';
import { indexOfSpanAt, sentencesOf } from '../../text/sentences';
import { type Span, shiftSpan } from '../../text/span';

/** What is looked for: whole words in any letter case. */
export interface TermWords {
  /** Where one begins another, the longer one is found. */
  readonly words: readonly string[];
  /** What must follow, as the source of a regular expression that has no repetition. */
  readonly behind: string;
}

/** Where a term is written, outside of the mentions. The span is that of the word, in the source. */
export interface TermPlace extends Span {
  /** As it is written, on one line. */
  readonly text: string;
  /** The word with what follows it. */
  readonly whole: Span;
  /** Whether no markup stands between its signs. */
  readonly isPlain: boolean;
  /** Whether the term begins with it: no other word before it makes a longer term of it. */
  readonly beginsTerm: boolean;
  /** Where its block and, in the prose of it, its sentence begins. */
  readonly block: number;
  readonly sentence: number;
  /** Whether another term, which the word is part of, stands there already: 社会团体标准 for 团体标准. */
  isPartOf(term: string): boolean;
}

/**
 * Finds terms in a text. Kept by the caller as long as it looks for the same terms: what was found in a block is known by it
 * until the block changes.
 */
export function termFinder({ words, behind }: TermWords): (text: RecognisedText) => readonly TermPlace[] {
  if (words.length === 0) return () => [];
  const pattern = patternOf(words, behind);
  const inBlock = (block: BlockContent) => placesIn(block, pattern);
  return ({ blocks, facts }) => {
    const taken = facts.get(mentionsByBlock);
    return blocks.flatMap(({ start, content }) =>
      content.facts.get(inBlock).flatMap((each) => placed(each, start, taken.get(start) ?? [])),
    );
  };
}

interface FoundTerm extends TermPlace {
  /** Where it stands in the prose. */
  readonly inProse: Span;
}

function placed(found: FoundTerm, start: number, mentions: readonly Mention[]): TermPlace[] {
  const { inProse } = found;
  if (mentions.some(({ place }) => place.start < inProse.end && inProse.start < place.end)) return [];
  return [{ ...shiftSpan(found, start), whole: shiftSpan(found.whole, start), block: start }];
}

function placesIn({ prose }: BlockContent, pattern: RegExp): readonly FoundTerm[] {
  const found = [...prose.text.matchAll(pattern)];
  if (found.length === 0) return [];
  const sentences = sentencesOf(prose.text);
  return found.map(({ 0: text, 1: tail = '', index: start }) => {
    const end = start + text.length;
    return {
      ...prose.toSource(start, end),
      inProse: { start, end },
      text,
      whole: prose.toSource(start, end + tail.length),
      isPlain: prose.isPlain(start, end),
      beginsTerm: opening.test(prose.text.slice(Math.max(0, start - 16), start)),
      block: 0,
      sentence: sentences[indexOfSpanAt(sentences, start)]?.start ?? 0,
      isPartOf: (term) => isPartOf(prose, { start, end }, term),
    };
  });
}

/** What may stand before a translation; another word would make a longer term of it: “future industry standards”. */
const opening =
  /(?:^|[^\p{L}\d\s-]|\p{Script=Han}|\b(?:the|a|an|and|or|of|for|in|to|by|with|on|as|from|are|were|new|all|more|these|such|many|both|other|\d[\d,]*|which|that|including|called|how|when|where|why|some|most|about|under|between|than|if|because|also|only|not)) ?["']?$/iu;

function isPartOf({ text }: Prose, { start, end }: Span, term: string): boolean {
  const offset = term.toLowerCase().indexOf(text.slice(start, end).toLowerCase());
  if (offset < 0) return false;
  const from = start - offset;
  return text.slice(from, Math.max(end, from + term.length)).toLowerCase() === term.toLowerCase();
}

function patternOf(words: readonly string[], behind: string): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const each = longestFirst.map((word) => {
    const before = /^\p{Script=Han}/u.test(word) ? '' : '(?<![\\p{Script=Latin}\\d-])';
    return `${before}${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`;
  });
  return new RegExp(`(?:${each.join('|')})(?=(${behind}))`, 'giu');
}
