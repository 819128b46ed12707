import type { Reader } from '../notation/reader';
import type { BodyId, Designation, DesignationPieces } from './designation';

/** One way to begin a designation. */
export interface PrefixForm {
  /** As the body prints it, stage included: `ISO/CD TS`. */
  readonly printed: string;
  /** The same letters with other signs between the words or in other case, where the body prints these as well: `ISO/Guide`. */
  readonly alsoPrinted?: string;
  /** What is written of `printed` where the rest is left out in front or behind: the `NIST` of `NIST SP`, the `EN` of `ETSI EN`. */
  readonly shortened?: string;
  /** A word in front that belongs to a mention and not to the designation: the `Rec.` of `Rec. ITU-T X.509`. */
  readonly leadIn?: string;
  /**
   * The prefix of the published document: `ISO/TS`. Where a body prints its documents in several ways, they have one prefix,
   * and the first form is the canonical one: `SAE AS9100D` and `AS9100D` are one document.
   */
  readonly prefix: string;
  readonly stage?: string;
  /** The prefix inside, of the document that it takes over: the `EN ISO` of `DIN EN ISO`. Absent for a document of its own. */
  readonly adopts?: string;
}

/** What a recogniser may ask the catalogue. */
export interface Knowledge {
  /** Whether the standard or one that it takes over is known, in any edition, by its parts or under another prefix. */
  readonly hasStandard: (designation: Designation) => boolean;
  /** Whether exactly this dated edition is known. */
  readonly hasEdition: (designation: Designation) => boolean;
  /** Whether the standard is known to take over the other one, whatever their editions. */
  readonly adopts?: (designation: Designation, adopted: Designation) => boolean;
}

/** The same for the grammar of a body, which asks of that body's documents only. */
export interface OwnKnowledge {
  readonly hasStandard: (pieces: DesignationPieces) => boolean;
  readonly hasEdition: (pieces: DesignationPieces) => boolean;
}

/** What stands around a designation that was read, for the judgement whether it is one. */
export interface Surroundings {
  readonly designation: Designation;
  /** The normalised text of the block, and where the designation stands in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly knowledge: Knowledge | undefined;
  /** Whether it begins a line or stands right behind another reference, so that a number in front is none of its business. */
  readonly isApart?: boolean;
}

/** How ISO, IEC and most others say that a standard is cited with all its parts (ISO/IEC Directives, Part 2). */
export const allPartsInEnglish = ' (all parts)';

/** An issuing body: how it prints its designations and what proves that one is meant. */
export interface IssuingBody {
  readonly id: BodyId;
  /** Its official names. */
  readonly names: { readonly en: string; readonly zh: string };
  /** Where it sits: ISO 3166-1 alpha-2; `EU` for a body of Europe, `INT` for one of the world. */
  readonly country: string;
  /** Its home page. */
  readonly page: string;
  /** How its designations can begin. Which letters follow each other counts; how they are joined is judged later. */
  readonly forms: readonly PrefixForm[];
  /**
   * For bodies whose prefix holds a code (`T/CCSA`, `DB11/T`), of which the forms give only the beginning: what follows, as
   * the source of a regular expression that also other tools than JavaScript understand.
   */
  readonly code?: string;
  /**
   * Whether its identical adoptions carry the international number behind their own, as those of Chinese bodies do
   * (GB/T 1.2-2020): `GB/T 19001-2016/ISO 9001:2015`.
   */
  readonly isDoubled?: boolean;
  /** How it prints that a standard is cited with all its parts; {@link allPartsInEnglish} when absent. */
  readonly allParts?: string;
  /**
   * Which signs stand before part and year, for bodies whose designations are cited in lists and ranges that share a
   * prefix: `ISO 26262-1 to -10`. Others are never continued.
   */
  readonly listSigns?: {
    readonly part: '.' | '-';
    readonly year: '-' | ':';
    /** Whether its numbers begin with letters, so that those of a list do: `ASTM E10 and E18`. */
    readonly letters?: true;
  };
  /**
   * Reads what follows the prefix, the gap before the number included; undefined when it is no designation. Leaves the
   * reader behind the last piece.
   */
  readonly read: (
    reader: Reader,
    form: PrefixForm,
    knowledge: OwnKnowledge | undefined,
  ) => DesignationPieces | undefined;
  /** The canonical form. `prefix` is the prefix as printed, stage included. */
  readonly print: (pieces: DesignationPieces, prefix: string) => string;
  /** Decides doubt: whether the words around it and the catalogue make this a reference (design decision 3). */
  readonly isMeant: (surroundings: Surroundings) => boolean;
  /**
   * Whether what is not meant by itself is a reference where its place in the document says so: in a list of references, in a
   * column of standards, among other references. Never when absent.
   */
  readonly mayBeMeant?: (surroundings: Surroundings) => boolean;
}
