import type { Language } from '../../language/bilingual';

/** What a cue says of the reference that it governs. */
export type CueMeaning =
  /** One document takes the place of another: replaces, 代替. */
  | 'succession'
  /** It is out of force: withdrawn, 废止. */
  | 'withdrawal'
  /** It is of former times: the previous edition, 旧版. */
  | 'past'
  /** It is being, or was, worked over: a revision of, 修订. */
  | 'revision'
  /** The way from one edition to another: transition, 换版. */
  | 'transition'
  /** It is held against another: compared with, 与…相比. */
  | 'comparison'
  /** One standard takes over another: IDT, 等同采用. */
  | 'adoption'
  /** It is named as what another one corresponds to: counterpart, 对应. */
  | 'correspondence'
  /** For how long something to an edition is accepted: valid until, 不予认可. */
  | 'validity'
  /** A draft is at work: ballot, 征求意见. */
  | 'drafting';

/**
 * How a cue is built into its sentence, from which follows where the thing stands that it governs: behind a verb, or before it
 * where nothing is behind; behind a modifier (“the former …”, “withdrawn …”), or its subject (“… was withdrawn”); behind a noun
 * and its preposition, or right before it. An adverb governs its clause, a mark what stands beside it.
 */
export type CueForm = 'verb' | 'modifier' | 'noun' | 'adverb' | 'mark';

/**
 * `reference`: the word is said of documents; it counts in its whole scope where a word for a document, a pronoun or the
 * reference itself is what it governs. `anything`: it counts where nothing but transparent words stands between it and the
 * reference. `conformity`: it is said of certificates and reports, and counts where one to the reference is named.
 */
export type Governed = 'reference' | 'anything' | 'conformity';

/** A row of the table of cues. */
export interface Cue {
  /** The forms of the word, in small letters; `{date}` stands for a date or a year, `{reference}` for a reference. */
  readonly words: readonly string[];
  readonly language: Language;
  readonly meaning: CueMeaning;
  readonly form: CueForm;
  readonly governs: Governed;
  /** How far it counts where words other than transparent ones stand between. */
  readonly scope: 'clause' | 'sentence';
  /** The tense that its clause must be in. */
  readonly tense?: 'past';
  /** A text with a reference, in ‹›, that it governs; and one with the same word that does not govern the reference. */
  readonly example: string;
  readonly counterexample: string;
}

/** A row of a table: the forms of a word, joined by `|`; an example; a counterexample. */
export type CueRow = readonly [words: string, example: string, counterexample: string];

/**
 * Cues that are alike in all but their words.
 *
 * @param rows the forms of a word, joined by `|`; an example; a counterexample
 */
export function cues(like: Omit<Cue, 'words' | 'example' | 'counterexample'>, rows: readonly CueRow[]): readonly Cue[] {
  return rows.map(([words, example, counterexample]) => ({
    ...like,
    words: words.split('|'),
    example,
    counterexample,
  }));
}
