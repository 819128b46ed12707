import type { Reader } from '../text/reader';
import type { Designation } from './designation';

/** One way to begin a designation. */
export interface PrefixForm {
  /** As the body prints it, stage included: `ISO/CD TS`. */
  readonly printed: string;
  /** The prefix of the published document: `ISO/TS`. */
  readonly prefix: string;
  readonly stage?: string;
}

/** What a recogniser may ask the catalogue. */
export interface Knowledge {
  /** Whether the standard is known, in any edition, as itself, by its parts or under another prefix of the body. */
  hasStandard(designation: Designation): boolean;
  /** Whether exactly this dated edition is known. */
  hasEdition(designation: Designation): boolean;
}

/** What stands around a designation that was read, for the judgement whether it is one. */
export interface Surroundings {
  readonly designation: Designation;
  /** The normalised text of the block, and where the designation stands in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly knowledge: Knowledge | undefined;
}

/** The signs that a body prints between the pieces of its designations, as databases have them. */
export interface PrintStyle {
  readonly part: '.' | '-';
  readonly year: '-' | ':';
  /** Between the word of a supplement and its number. */
  readonly supplement: '' | ' ';
}

/** An issuing body: how it prints its designations and what proves that one is meant. */
export interface IssuingBody {
  readonly id: string;
  readonly forms: readonly PrefixForm[];
  readonly style: PrintStyle;
  /**
   * Reads what follows the prefix; undefined when it is no number. `draft` is the designation so far.
   * Leaves the reader behind the last piece.
   */
  readonly readNumber: (reader: Reader, form: PrefixForm, knowledge: Knowledge | undefined) => Designation | undefined;
  /** Decides doubt: whether the words around it and the catalogue make this a reference (design decision 3). */
  readonly isMeant: (surroundings: Surroundings) => boolean;
}
