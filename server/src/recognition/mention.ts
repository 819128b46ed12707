import type { Designation } from '../designations/designation';
import type { NameKind } from '../names/agencies';
import type { Deviation } from '../notation/deviation';
import type { Prose } from '../text/prose';
import { type Span, shiftSpan } from '../text/span';

/** Where in its block's prose something is written. Offsets are into `prose.text`. */
export interface Place extends Span {
  readonly prose: Prose;
  /** Where the block begins in the source. */
  readonly blockStart: number;
}

/** Something that is written in a text and that one form only is right of. The span is that in the source. */
export interface Written extends Span {
  /** As written in the source. */
  readonly text: string;
  /** As it reads: on one line, without markup, in one kind of sign. */
  readonly reading: string;
  /** As the body itself prints it. Equal for all mentions of one document, committee or name. */
  readonly canonical: string;
  /** The canonical form in the signs that the text uses, where the body prints either: `GB/T 1.1—2020`, `IEC/TC 113`. */
  readonly corrected: string;
  /** Empty when the form is right. */
  readonly deviations: readonly Deviation[];
  readonly place: Place;
  /** The sign directly before it and directly behind it, as the text reads; empty at the edge of the block. */
  readonly signBefore: string;
  readonly signBehind: string;
  /** Whether markup stands between its signs, so that it cannot be replaced as a whole. */
  readonly hasMarkup: boolean;
}

/** One standard that a mention names: the `14001` of `ISO 9001 and 14001`. Its canonical form is whole: `ISO 14001`. */
export interface Reference extends Written {
  readonly designation: Designation;
  /** The canonical undated designation: the name of the standard with all its editions. */
  readonly standard: string;
  /** Where the year of its edition stands in the source, when it stands there. */
  readonly year?: Span;
  /** Whether it is written itself. What lies between the ends of a range is not; its span is that of the range. */
  readonly isWritten: boolean;
  /** Whether it leaves out a prefix or number that it shares with the one before; corrected, it leaves them out as well. */
  readonly isAbridged: boolean;
  /** Whether its mention names other standards too. */
  readonly isInList: boolean;
}

/** A designation, right or wrong; or a list or range that shares a prefix. */
export interface StandardMention extends Written {
  readonly kind: 'standard';
  /** The standards that it names, in order; of a single designation one with the same span. */
  readonly references: readonly [Reference, ...Reference[]];
}

/** What reads like a standard and is one only if its place in the document proves it: `DL 5008.2` below 标准编号. */
export interface PossibleMention {
  readonly mention: StandardMention;
  /** Whether the catalogue knows the standard, or its prefix is that of national standards, so that company proves it. */
  readonly isLikely: boolean;
}

/** A technical committee: `SAC/TC 260`, `IEC SyC SM`. */
export interface CommitteeMention extends Written {
  readonly kind: 'committee';
  /** Whether the bodies in front are left out: `JTC 21`, `SC 42/WG 3`. The canonical form of a settled one is whole. */
  readonly isShort?: true;
}

/** A body that is named in text. Its canonical form is the official name in the language of the mention. */
export interface AgencyMention extends Written {
  readonly kind: 'agency';
  /** The agency's identifier in the catalogue. */
  readonly agency: string;
  /** By which of its names it is mentioned. */
  readonly name: NameKind;
}

/** One place in a text where a designation, a committee or an agency is written. */
export type Mention = StandardMention | CommitteeMention | AgencyMention;

/** What was found in a block, in order. Spans are relative to the block. */
export interface RecognisedMentions {
  /** What is a mention by itself. Abbreviations of agencies that need the rest of the text are among them: `settleAgencies`. */
  readonly mentions: readonly Mention[];
  /** What its place in the document must prove: `settleStandards`. */
  readonly possible: readonly PossibleMention[];
}

/** The references of a mention that are written themselves, in order. */
export function writtenReferences({ references }: StandardMention): readonly Reference[] {
  return references.filter(({ isWritten }) => isWritten);
}

/** All references of the mentions that are written themselves, in order. */
export function referencesOf(mentions: readonly Mention[]): readonly Reference[] {
  return mentions.flatMap((mention) => (mention.kind === 'standard' ? writtenReferences(mention) : []));
}

/** What can be looked up on its own: one reference of a mention, a committee, an agency. */
export type Subject = Reference | CommitteeMention | AgencyMention;

/**
 * What of a mention stands at an offset of the source: of a list the reference that the offset stands in or directly behind,
 * between two of them the one before.
 */
export function subjectAt(mention: Mention, offset: number): Subject {
  if (mention.kind !== 'standard') return mention;
  return writtenReferences(mention).findLast(({ start }) => start <= offset) ?? mention.references[0];
}

/** The mention moved by `delta` UTF-16 units of the source. */
export function shiftMention(mention: Mention, delta: number): Mention {
  if (delta === 0) return mention;
  if (mention.kind !== 'standard') return shiftWritten(mention, delta);
  const [first, ...rest] = mention.references;
  const references: StandardMention['references'] = [
    shiftReference(first, delta),
    ...rest.map((reference) => shiftReference(reference, delta)),
  ];
  return { ...shiftWritten(mention, delta), references };
}

function shiftReference(reference: Reference, delta: number): Reference {
  const moved = shiftWritten(reference, delta);
  return reference.year ? { ...moved, year: shiftSpan(reference.year, delta) } : moved;
}

function shiftWritten<T extends Written>(written: T, delta: number): T {
  const { place, deviations } = written;
  return {
    ...shiftSpan(written, delta),
    place: { ...place, blockStart: place.blockStart + delta },
    deviations: deviations.map((deviation) => ({
      ...shiftSpan(deviation, delta),
      ...(deviation.edit ? { edit: shiftSpan(deviation.edit, delta) } : {}),
    })),
  };
}
