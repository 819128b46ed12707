import type { Agency } from '../../catalogue/model/agency';
import type { Catalogue } from '../../catalogue/model/catalogue';
import { isSmall, kinship, type NameWord, runsOfWords } from '../../names/nameWords';
import { distance } from '../../names/nearMiss';
import { type OfficialName, officialNames } from '../../names/officialNames';
import type { AgencyMention, Mention, Place } from '../../recognition/mention';
import { type BlockContent, mentionsByBlock, type RecognisedText } from '../../recognition/recognisedText';
import type { Prose } from '../../text/prose';
import { type Span, shiftSpan } from '../../text/span';

/** A name that is written nearly right. The span is that in the source. */
export interface NearMiss extends Span {
  /** As it is written, on one line. */
  readonly text: string;
  readonly place: Place;
  readonly agency: Agency;
  /** The name that is meant. */
  readonly name: string;
  /** Whether the abbreviation of the agency stands in brackets behind it. */
  readonly isAbbreviated: boolean;
}

/** The same in the prose of a block. */
interface MissInProse extends Span {
  readonly name: OfficialName;
  readonly isAbbreviated: boolean;
}

/**
 * Finds the names in a text that are nearly one of the official names of a catalogue and nothing else. What was found in a
 * block is known by it until the block changes.
 */
export function nearMissFinder(catalogue: Catalogue): (text: RecognisedText) => readonly NearMiss[] {
  const names = officialNames(catalogue);
  const byFirstWord = longNames(names);
  const loose = ({ prose }: BlockContent) => nearMissesIn(prose, byFirstWord);
  return ({ blocks, facts }) => {
    const mentions = facts.get(mentionsByBlock);
    return blocks.flatMap(({ start, prose, content }) => {
      const inBlock = mentions.get(start) ?? [];
      const misses = new Map<number, MissInProse>();
      for (const miss of content.facts.get(loose)) if (!isMention(miss, inBlock)) misses.set(miss.start, miss);
      for (const mention of inBlock) {
        if (mention.kind !== 'agency' || !isInBrackets(mention)) continue;
        const miss = nearMissBefore(mention, names.get(mention.agency) ?? []);
        if (miss && !isMention(miss, inBlock)) misses.set(miss.start, miss);
      }
      return [...misses.values()].map((miss) => written(miss, prose, start));
    });
  };
}

function isMention(miss: Span, mentions: readonly Mention[]): boolean {
  return mentions.some(({ place }) => place.start < miss.end && miss.start < place.end);
}

function written({ start, end, name, isAbbreviated }: MissInProse, prose: Prose, blockStart: number): NearMiss {
  return {
    ...shiftSpan(prose.toSource(start, end), blockStart),
    text: prose.text.slice(start, end),
    place: { prose, start, end, blockStart },
    agency: name.agency,
    name: name.text,
    isAbbreviated,
  };
}

/** Whether the mention is an abbreviation in brackets of its own: `… (SAMR)`. */
function isInBrackets({ signBefore, signBehind }: Mention): boolean {
  return signBefore === '(' && signBehind === ')';
}

/** The longest name in front of a bracket, in UTF-16 units. */
const longest = 160;

/** The words right before the bracket in which an abbreviation stands, one run of them; offsets are into the prose. */
function wordsBeforeBracket({ place }: AgencyMention): readonly NameWord[] {
  const { text } = place.prose;
  const end = text.charAt(place.start - 2) === ' ' ? place.start - 2 : place.start - 1;
  const from = Math.max(0, end - longest);
  const run = runsOfWords(text.slice(from, end)).at(-1) ?? [];
  if (run.at(-1)?.end !== end - from) return [];
  return run.map((word) => ({ ...word, start: word.start + from, end: word.end + from }));
}

/** With an abbreviation behind it, a name may be this far from the right one, absolutely and for each telling word. */
const farthest = 1.5;
const farthestPerWord = 0.4;

/** How many telling words have to be as they should, and how many more words than the name has may be looked at. */
const fewestShared = 2;
const longestTail = 6;

/** Without one, this far, and only a name with so many telling words is looked for. */
const nearest = 1;
const fewestTelling = 3;

/**
 * The near miss of one of the names in front of an abbreviation in brackets. None when one of them stands there as it should,
 * or its first words alone.
 */
function nearMissBefore(mention: AgencyMention, names: readonly OfficialName[]): MissInProse | undefined {
  const words = wordsBeforeBracket(mention);
  let best: (MissInProse & { cost: number }) | undefined;
  for (const name of names) {
    for (const [index, word] of words.entries()) {
      const [first] = name.words;
      if (!first || !isAlike(word, first)) continue;
      if (words.length - index > name.words.length + longestTail) continue;
      for (const written of [words.slice(index), withoutCountry(words.slice(index))]) {
        const { cost, shared } = distance(written, name.words, false);
        if (cost === 0 || isBeginning(written, name.words)) return undefined;
        const isNear = cost <= farthest && cost <= farthestPerWord * name.telling && shared >= fewestShared;
        const end = written.at(-1)?.end ?? word.end;
        if (isNear && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
          best = { name, start: word.start, end, isAbbreviated: true, cost };
      }
    }
  }
  return best;
}

/** The words without the name of the country behind them: “of China”, “of the People's Republic of China”. */
function withoutCountry(words: readonly NameWord[]): readonly NameWord[] {
  const text = words.map(({ folded }) => folded).join(' ');
  for (const country of [
    " of the people's republic of china",
    " of people's republic of china",
    ' of the prc',
    ' of china',
  ]) {
    if (text.endsWith(country)) return words.slice(0, words.length - country.trim().split(' ').length);
  }
  return words;
}

/** Whether the written words begin the name and leave out what follows a small word: “China National Accreditation Service”. */
function isBeginning(written: readonly NameWord[], name: readonly NameWord[]): boolean {
  const next = name[written.length];
  const telling = written.filter((word) => !isSmall(word)).length;
  if (telling < 2 || (next && !isSmall(next) && !['co', 'ltd', 'group', 'china'].includes(next.folded))) return false;
  return written.every((word, index) => word.folded === name[index]?.folded);
}

/** Near misses of long names in a prose, without regard to abbreviations. */
function nearMissesIn(prose: Prose, byFirstWord: NamesByFirstWord): readonly MissInProse[] {
  const found: MissInProse[] = [];
  for (const run of runsOfWords(prose.text)) {
    let index = 0;
    while (index < run.length) {
      const miss = looseNearMissAt(run, index, byFirstWord);
      if (miss && !isOfOtherCountry(prose.text, miss)) {
        found.push(miss);
        while ((run[index]?.end ?? miss.end) < miss.end) index++;
      }
      index++;
    }
  }
  return found;
}

function looseNearMissAt(
  run: readonly NameWord[],
  start: number,
  byFirstWord: NamesByFirstWord,
): MissInProse | undefined {
  const first = run[start];
  const candidates = first && isCapital(first) ? byFirstWord.get(first.folded) : undefined;
  if (!first || !candidates || belongsToWordBefore(run[start - 1])) return undefined;
  for (const name of candidates) {
    for (const length of [name.words.length, name.words.length - 1, name.words.length + 1]) {
      const written = run.slice(start, start + length);
      const last = written.at(-1);
      if (
        written.length < length ||
        !last ||
        isSmall(last) ||
        !written.every((word) => isSmall(word) || isCapital(word))
      )
        continue;
      if (!isAlike(last, name.words.at(-1))) continue;
      const next = run[start + length];
      if (next && isCapital(next)) continue;
      const { cost } = distance(written, name.words, true);
      if (cost > 0 && cost <= nearest) return { name, start: first.start, end: last.end, isAbbreviated: false };
    }
  }
  return undefined;
}

/** Whether the two words are the same, but for number or a possessive s. */
function isAlike(a: NameWord, b: NameWord | undefined): boolean {
  return b !== undefined && ['same', 'form'].includes(kinship(a, b));
}

/** Whether the word before belongs to the name: then it is another body's, of a province or another country. */
function belongsToWordBefore(word: NameWord | undefined): boolean {
  return word !== undefined && isCapital(word) && !['the', 'china', 'chinese', 'and', 'by', 'of'].includes(word.folded);
}

function isOfOtherCountry(text: string, { end }: Span): boolean {
  const country = /^,? (?:of|in|for) (?:the )?(\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 40))?.[1];
  return country !== undefined && !['China', 'People', 'Chinese', 'PRC'].includes(country);
}

function isCapital({ text }: NameWord): boolean {
  return /^\p{Lu}/u.test(text);
}

type NamesByFirstWord = ReadonlyMap<string, readonly OfficialName[]>;

/** The names that are long enough to be looked for without an abbreviation. */
function longNames(names: ReadonlyMap<string, readonly OfficialName[]>): NamesByFirstWord {
  const byFirstWord = new Map<string, OfficialName[]>();
  for (const name of [...names.values()].flat()) {
    const [first] = name.words;
    if (!first || name.telling < fewestTelling) continue;
    const list = byFirstWord.get(first.folded) ?? [];
    list.push(name);
    byFirstWord.set(first.folded, list);
  }
  return byFirstWord;
}
