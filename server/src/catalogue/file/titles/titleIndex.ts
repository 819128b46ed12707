import { CheckedBlocks } from '../blocks';
import { ByteReader } from '../bytes';
import { type Section, sectionOf } from '../container';
import { sectionTag } from '../layout';
import { StringTable } from '../stringTable';
import { BestTitles } from './bestTitles';
import { similarWords, type Tolerance } from './similarWords';
import { wordsOfQuery } from './words';

/** A language that titles are in. */
export type TitleLanguage = 'en' | 'zh';

/** A title that a query finds. */
export interface TitleHit {
  /** The standard's number in the index of records. */
  readonly record: number;
  readonly language: TitleLanguage;
  /** From 0 to 1, which is a title with all words of the query and no others. */
  readonly score: number;
}

/** How titles are searched. */
export interface TitleQuery {
  readonly limit: number;
  /** Only titles in this language; in both when absent. */
  readonly language?: TitleLanguage | undefined;
  readonly tolerance: Tolerance;
}

/** More words of a query than this are not looked at. */
const mostWords = 32;

/** How much of a query has to be found, by the weight of its words. */
const leastShare = 0.4;

/** A word that no title has weighs as much as one that stands in so many titles: it may be mistyped. */
const unknownWord = 20;

/** How much of the score is for having nothing beside the query. */
const brevity = 0.15;

/** How far a standard that is in force goes before one that is not. */
const inForceBonus = 0.02;

/** The words of all titles, searched in place: nothing is read before the first search. */
export class TitleIndex {
  private readonly words: StringTable;
  private readonly places: number;
  private readonly placeBlocks: CheckedBlocks;
  private readonly titles: number;
  private readonly titleBlocks: CheckedBlocks;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly view: DataView,
    sections: ReadonlyMap<number, Section>,
    isChecked: boolean,
  ) {
    this.words = new StringTable(bytes, view, sectionOf(sections, sectionTag.titleWords).start);
    this.places = sectionOf(sections, sectionTag.titlePlaces).start;
    this.placeBlocks = new CheckedBlocks(bytes, view, sections, sectionTag.titlePlaces, isChecked);
    this.titles = sectionOf(sections, sectionTag.titles).start;
    this.titleBlocks = new CheckedBlocks(bytes, view, sections, sectionTag.titles, isChecked);
  }

  private get count(): number {
    return this.view.getUint32(this.titles, true);
  }

  private get english(): number {
    return this.view.getUint32(this.titles + 4, true);
  }

  /**
   * The titles with the words of the query, best first: by the weight of the words that are found, of which rare ones weigh
   * more, then by their length, then whether the standard is in force. One hit for each standard.
   */
  search(
    query: string,
    { limit, language, tolerance }: TitleQuery,
    isInForce: (record: number) => boolean,
  ): TitleHit[] {
    const words = wordsOfQuery(query).slice(0, mostWords);
    if (words.length === 0 || limit <= 0) return [];
    this.titleBlocks.checkAll();
    const { count, english } = this;
    const { sums, total } = this.weigh(words, tolerance);
    // A standard has a title in each language, so twice as many may be needed.
    const best = new BestTitles(limit * 2);
    const end = language === 'en' ? english : count;
    for (let title = language === 'zh' ? english : 0; title < end; title++) {
      const share = (sums[title] ?? 0) / total;
      if (share < leastShare) continue;
      const score = share * (1 - brevity + brevity * Math.min(1, words.length / this.lengthOf(title)));
      if (score + inForceBonus <= best.leastRank) continue;
      best.add(title, score, score + (isInForce(this.recordOf(title)) ? inForceBonus : 0));
    }
    const hits = new Map<number, TitleHit>();
    for (const { title, score } of best.sorted) {
      const record = this.recordOf(title);
      if (!hits.has(record)) hits.set(record, { record, language: title < english ? 'en' : 'zh', score });
    }
    return [...hits.values()].slice(0, limit);
  }

  /** For each title the weight of the words that it has, and the weight of all words of the query. */
  private weigh(words: readonly string[], tolerance: Tolerance): { sums: Float64Array; total: number } {
    const titles = this.count;
    const sums = new Float64Array(titles);
    const counted = new Uint8Array(titles);
    let total = 0;
    for (const [index, word] of words.entries()) {
      const similar = similarWords(word, this.words, tolerance);
      const [most] = similar;
      const weight = Math.log(1 + titles / (most === undefined ? unknownWord : this.placesOf(most.word).count));
      total += weight;
      for (const each of similar) {
        const { count, reader } = this.placesOf(each.word);
        let title = -1;
        for (let place = 0; place < count; place++) {
          title += reader.varint() + 1;
          if (counted[title] === index + 1) continue;
          counted[title] = index + 1;
          sums[title] = (sums[title] ?? 0) + weight * each.likeness;
        }
      }
    }
    return { sums, total };
  }

  /** In how many titles the word stands, and a reader at the first of them. */
  private placesOf(word: number): { count: number; reader: ByteReader } {
    // The offsets stand in the same section: they are checked before they are read.
    this.placeBlocks.check(word * 4, (word + 2) * 4);
    const from = this.view.getUint32(this.places + word * 4, true);
    this.placeBlocks.check(from, this.view.getUint32(this.places + (word + 1) * 4, true));
    const reader = new ByteReader(this.bytes, this.places + from);
    return { count: reader.varint(), reader };
  }

  private recordOf(title: number): number {
    return this.view.getUint32(this.titles + 8 + title * 4, true);
  }

  /** How many words a query has that is the title; at most 255. */
  private lengthOf(title: number): number {
    return this.bytes[this.titles + 8 + this.count * 4 + title] || 1;
  }
}
