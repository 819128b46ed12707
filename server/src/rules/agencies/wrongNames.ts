import { isSmall, kinship, type NameWord, runsOfWords } from '../../names/nameWords';
import { distance } from '../../names/nearMiss';
import type { OfficialName } from '../../names/officialNames';
import type { AgencyMention, Mention } from '../../recognition/mention';
import type { RecognisedBlock } from '../../recognition/recognisedText';
import type { Prose } from '../../text/prose';
import type { Span } from '../../text/span';
import { wordsBeforeBracket } from './introducedNames';

/** A name that is written nearly right, and the one that is meant. Offsets are into the prose. */
export interface NearMiss extends Span {
  readonly name: OfficialName;
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
export function nearMissBefore(mention: AgencyMention, names: readonly OfficialName[]): NearMiss | undefined {
  const words = wordsBeforeBracket(mention);
  let best: (NearMiss & { cost: number }) | undefined;
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
        if (isNear && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { name, start: word.start, end, cost };
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

/** Near misses of official names that stand in a block without an abbreviation, outside of its mentions. */
export function looseNearMisses(
  { prose }: RecognisedBlock,
  mentions: readonly Mention[],
  names: LooseNames,
): readonly NearMiss[] {
  let found = names.found.get(prose);
  if (!found) {
    found = nearMissesIn(prose, names.byFirstWord);
    names.found.set(prose, found);
  }
  return found.filter((miss) => !mentions.some(({ place }) => place.start < miss.end && miss.start < place.end));
}

function nearMissesIn(prose: Prose, byFirstWord: LooseNames['byFirstWord']): NearMiss[] {
  const found: NearMiss[] = [];
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
  byFirstWord: ReadonlyMap<string, readonly OfficialName[]>,
): NearMiss | undefined {
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
      if (cost > 0 && cost <= nearest) return { name, start: first.start, end: last.end };
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

/** The names that are looked for without an abbreviation, and what of them was found in blocks that stay as they are. */
export interface LooseNames {
  readonly byFirstWord: ReadonlyMap<string, readonly OfficialName[]>;
  readonly found: WeakMap<Prose, readonly NearMiss[]>;
}

const prepared = new WeakMap<ReadonlyMap<string, readonly OfficialName[]>, LooseNames>();

/** Those of the names, by agency, that are looked for without an abbreviation. */
export function looseNames(names: ReadonlyMap<string, readonly OfficialName[]>): LooseNames {
  let loose = prepared.get(names);
  if (!loose) {
    const byFirstWord = new Map<string, OfficialName[]>();
    for (const name of [...names.values()].flat()) {
      const [first] = name.words;
      if (!first || name.telling < fewestTelling) continue;
      const list = byFirstWord.get(first.folded) ?? [];
      list.push(name);
      byFirstWord.set(first.folded, list);
    }
    loose = { byFirstWord, found: new WeakMap() };
    prepared.set(names, loose);
  }
  return loose;
}
