import { indexOfSpanAt, type Sentence, sentenceAt, sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import type { CueMeaning } from './cues/cue';
import { isPast, type JudgedWords, judgeCues, meaningsFor } from './cues/governing';
import { withCues } from './cues/object';
import { CueForms } from './cues/occurrences';
import { cueTable } from './cues/table';
import { yearsNamedNear } from './namedYears';
import { besideOtherEditions, type PlacedReference } from './otherEditions';
import { isQuoted, isSourceOfTerm, quotationAround, quotationsIn } from './quotation';
import { readWords } from './words/readWords';

const forms = new CueForms(cueTable);

/** How far a sentence is read to either side of a place, in UTF-16 units of the prose. */
const reach = 240;

/** Of how many sentences the words are kept: references are asked for in the order of the text. */
const sentencesKept = 4;

/**
 * The sentences of a block and the cues in them, read once for all its references. It holds the block's own text and is kept
 * with the block; of the words of its sentences only those that were read last.
 */
export class BlockContext {
  readonly sentences: readonly Sentence[];
  private readonly judged = new Map<number, JudgedWords>();
  private quotations: readonly Span[] | undefined;
  private compared: ReadonlySet<PlacedReference> | undefined;

  /**
   * @param text the normalised prose of the block
   * @param references the spans of the references that are known, ascending; others are told by their prefixes
   */
  constructor(
    readonly text: string,
    private readonly references: readonly PlacedReference[],
  ) {
    this.sentences = sentencesOf(text, references);
  }

  /** The sentence in which a place begins. */
  sentenceOf(place: Span): Sentence {
    return sentenceAt(this.sentences, place.start) ?? { ...place, clauses: [place] };
  }

  /** The clause in which a place begins. */
  clauseOf(place: Span): Span {
    const { clauses } = this.sentenceOf(place);
    return clauses[indexOfSpanAt(clauses, place.start)] ?? place;
  }

  /** What the cues say that govern the reference at a place; see the table of cues. */
  meaningsFor(place: Span): ReadonlySet<CueMeaning> {
    const index = indexOfSpanAt(this.sentences, place.start);
    const words = this.wordsOf(index);
    if (!words) return new Set();
    const meanings = new Set(meaningsFor(place, this.clauseOf(place), words));
    for (const meaning of this.meaningsOfPronoun(index + 1)) meanings.add(meaning);
    return meanings;
  }

  /** Whether a place stands within words that are quoted, or is the source of a quoted definition. */
  isQuoted(place: Span): boolean {
    this.quotations ??= quotationsIn(this.text);
    return isQuoted(this.text, place, this.quotations) || isSourceOfTerm(this.text, place);
  }

  /** Whether a place stands in quotation marks, with or without other words. */
  isInQuotation(place: Span): boolean {
    this.quotations ??= quotationsIn(this.text);
    return quotationAround(place, this.quotations) !== undefined;
  }

  /** The sentence of a place without it; of a longer one, what is near. */
  sentenceAround({ start, end }: Span): { readonly before: string; readonly behind: string } {
    const sentence = this.sentenceOf({ start, end });
    return {
      before: this.text.slice(Math.max(sentence.start, start - reach), start),
      behind: this.text.slice(end, Math.max(end, Math.min(sentence.end, end + reach))),
    };
  }

  /** Whether the clause of a place tells of what was. */
  isPast(place: Span): boolean {
    const words = this.wordsOf(indexOfSpanAt(this.sentences, place.start));
    return words !== undefined && isPast(words.words, this.clauseOf(place), place);
  }

  /** The years that the sentence of a place names outside of designations. */
  yearsNear(place: Span): readonly number[] {
    const words = this.wordsOf(indexOfSpanAt(this.sentences, place.start));
    return words ? yearsNamedNear(this.text, words.words, place) : [];
  }

  /** Whether the sentence of a reference names another edition of its standard as well. */
  isBesideOtherEdition(reference: PlacedReference): boolean {
    this.compared ??= besideOtherEditions(this.references, this.sentences);
    return this.compared.has(reference);
  }

  /** The words and cues of a sentence; undefined where there is none. */
  wordsOf(index: number): JudgedWords | undefined {
    const sentence = this.sentences[index];
    if (!sentence) return undefined;
    const known = this.judged.get(index);
    if (known) return known;
    const read = readWords(this.text, sentence, this.referencesIn(sentence), forms.chinese);
    const words = judgeCues(withCues(read, forms));
    if (this.judged.size >= sentencesKept) this.judged.clear();
    this.judged.set(index, words);
    return words;
  }

  private referencesIn({ start, end }: Span): readonly Span[] {
    const { references } = this;
    if (references.length === 0) return references;
    let first = indexOfSpanAt(references, start);
    if ((references[first]?.end ?? 0) <= start) first++;
    let last = first;
    while ((references[last]?.start ?? end) < end) last++;
    return references.slice(first, last);
  }

  /** What a sentence says with its first words of what the one before it names: “It was withdrawn in 2022.” */
  private meaningsOfPronoun(index: number): readonly CueMeaning[] {
    const judged = this.wordsOf(index);
    if (!judged || !opensWithPronoun(judged)) return [];
    return judged.occurrences
      .filter((each) => each.first < farthestCue && judged.objects.get(each)?.kind === 'document')
      .map(({ cue }) => cue.meaning);
  }
}

/** Up to which word of a sentence a cue is said of the pronoun that it opens with. */
const farthestCue = 7;

const openings = new Set(['it', 'they', 'both', 'these', '该标准', '其']);

function opensWithPronoun({ words }: JudgedWords): boolean {
  const [first, second, third] = words;
  if (openings.has(first?.text ?? '') || openings.has(second?.text ?? '')) return true;
  const isThat = first?.text === 'this' || first?.text === 'that' || first?.text === '该';
  return isThat && (second?.kind === 'document' || third?.kind === 'document');
}
