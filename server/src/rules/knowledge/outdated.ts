import type { Edition, StandardRecord } from '../../catalogue/model/catalogue';
import { isOutOfForceOn } from '../../catalogue/model/editionAsOf';
import { partsBelow } from '../../catalogue/questions/partsBelow';
import { type Replacement, replacementOf } from '../../catalogue/questions/replacement';
import { contextOf } from '../../context/contextOf';
import { speaksOfItsTime } from '../../context/ownTime';
import type { Placement } from '../../context/placement';
import { isMeantAsHistory, standsInHistory } from '../../context/referenceContext';
import { isNamedBeside } from '../../context/standardsBeside';
import { parseCanonical } from '../../designations/canonical';
import { undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import type { Bilingual } from '../../language/bilingual';
import type { Reference } from '../../recognition/mention';
import { currentEdition, type Resolution } from '../../recognition/resolve';
import type { RuleContext } from '../rule';

/** A reference to what is out of force, and what stands in its place. */
export interface Outdated {
  readonly reference: Reference;
  /** Absent for a standard that the dataset does not have. */
  readonly record?: StandardRecord;
  readonly edition?: Edition;
  /** Year since which it is known to be out of force, where the edition has no date for that. */
  readonly until?: string;
  /** Where its successors lead; undefined when nothing is known to have taken its place. */
  readonly replacement?: Replacement;
  /** Whether what took its place is the current edition of the same standard. */
  readonly isNewEdition: boolean;
  /**
   * Whether the source says that it is out of force, or only that a newer edition is in force, or only general knowledge
   * that another standard took its place.
   */
  readonly isStated: boolean;
}

/** Whether something took its place, even where the source does not say what. */
export function isReplaced({ edition, replacement }: Outdated): boolean {
  return replacement !== undefined || (edition?.status === 'superseded' && edition.succession === undefined);
}

/** What is outdated about a reference; undefined when nothing is, or when the words around it show that it is meant. */
export function outdated(reference: Reference, context: RuleContext, placement: Placement): Outdated | undefined {
  const { designation } = reference;
  if (designation.stage !== undefined || !context.catalogue) return undefined;
  const resolution = context.resolutionOf(reference);
  const found =
    resolution && (outOfForce(reference, resolution, context) ?? knownToBeFollowed(reference, resolution, context));
  if (!found || namesSeries(reference, context)) return undefined;
  const { edition, record, replacement, isStated } = found;
  const around = contextOf(reference, placement);
  if (isMeantAsHistory(around) || standsInHistory(around, placement)) return undefined;
  if (around.isBesideOtherEdition || standsBesideAdopter(reference, edition, context, placement)) return undefined;
  if (!isStated && !edition && isBesideSuccessor(reference, replacement, placement)) return undefined;
  const current = record && currentEdition(record, context.asOf);
  const until = edition?.withdrawn?.slice(0, 4) ?? current?.year ?? found.until;
  return speaksOfItsTime(around, edition?.year ?? designation.year, until) ? undefined : found;
}

/** An edition of which the dataset knows that it is out of force, or that a newer one is in force. */
function outOfForce(
  reference: Reference,
  resolution: Resolution,
  { catalogue, asOf }: RuleContext,
): Outdated | undefined {
  if (resolution.kind !== 'known' || !catalogue) return undefined;
  const { record } = resolution;
  const { designation } = reference;
  const edition = resolution.edition ?? (designation.year === undefined ? lastEdition(record) : undefined);
  if (!edition) return undefined;
  const current = currentEdition(record, asOf);
  const isStated = edition.status === 'withdrawn' || edition.status === 'superseded';
  if (!isStated && !isFollowed(reference, edition, current)) return undefined;
  if (isStated && asOf !== undefined && !isOutOfForceOn(record, edition, asOf)) return undefined;
  const replacement = replacementOf({ designation, record, edition }, catalogue, asOf);
  return {
    reference,
    record,
    edition,
    isNewEdition: current !== undefined,
    isStated,
    ...(replacement ? { replacement } : {}),
  };
}

/** Whether the dataset says of the edition, or of the last one where none is cited, or of a newer one, if it is in force. */
function isStateKnown({ editions }: StandardRecord, edition: Edition | undefined): boolean {
  const cited = edition ?? editions.findLast(({ status }) => status !== 'draft');
  const since = cited ? editions.slice(editions.indexOf(cited)) : editions;
  return since.some(({ status }) => status !== 'unknown' && status !== 'draft');
}

/** A standard of whose state the dataset knows nothing, and the table of successions that another one took its place. */
function knownToBeFollowed(
  reference: Reference,
  resolution: Resolution,
  { catalogue, asOf }: RuleContext,
): Outdated | undefined {
  if (!catalogue || !['known', 'not-covered', 'series'].includes(resolution.kind)) return undefined;
  const { designation } = reference;
  const { record, edition } = resolution.kind === 'known' ? resolution : { record: undefined, edition: undefined };
  if ((record && isStateKnown(record, edition)) || designation.allParts) return undefined;
  const name = record && parseCanonical(record.designation, designation.body);
  const succession = catalogue.succession(designation) ?? (name && catalogue.succession(name));
  if (!succession) return undefined;
  const replacement = replacementOf({ designation, record, edition }, catalogue, asOf);
  if (!replacement || replacement.ends.length === 0) return undefined;
  const { since } = succession;
  return {
    reference,
    isNewEdition: false,
    isStated: false,
    replacement,
    ...(since ? { until: since.slice(0, 4) } : {}),
  };
}

/**
 * Whether a newer edition of a Chinese national standard is in force, which takes the place of the older ones (GB/T 1.1-2020:
 * the new document names those that it replaces). Of editions whose status the collections do not give.
 */
function isFollowed({ designation }: Reference, { status, year = '' }: Edition, current?: Edition): boolean {
  if (status !== 'unknown' || designation.body !== 'china-national') return false;
  return current?.status === 'published' && current.year !== undefined && current.year > year;
}

/**
 * Whether a national standard that takes over this very edition is named in the same paragraph or row: “GB 4943.1-2022
 * modifies IEC 62368-1:2018” tells the source of a text.
 */
function standsBesideAdopter(
  reference: Reference,
  edition: Edition | undefined,
  { catalogue }: RuleContext,
  placement: Placement,
): boolean {
  if (!catalogue || reference.designation.year === undefined) return false;
  const cited = edition?.designation ?? reference.canonical;
  return catalogue.adoptions(reference.designation).adoptedBy.some(({ designation: adopter, adopted }) => {
    const name = adopted === cited ? parseCanonical(adopter, reference.designation.body) : undefined;
    return name !== undefined && isNamedBeside(name, placement);
  });
}

/** Whether what is known to have taken its place is named in the same paragraph or row: then the text says so itself. */
function isBesideSuccessor(reference: Reference, replacement: Replacement | undefined, placement: Placement): boolean {
  const successors = (replacement?.ends ?? []).map(({ standard }) =>
    parseCanonical(standard, reference.designation.body),
  );
  return successors.some(
    (successor) =>
      successor !== undefined &&
      printDesignation(undated(successor)) !== reference.standard &&
      isNamedBeside(successor, placement),
  );
}

/**
 * Whether an undated reference names a standard that lives on in its parts: ISO 8601 is ISO 8601-1 and ISO 8601-2. ISO 2768-2
 * is out of force whatever became of ISO 2768-1.
 */
function namesSeries({ designation }: Reference, { catalogue }: RuleContext): boolean {
  if (designation.year !== undefined || !catalogue) return false;
  const below = new Set(partsBelow(designation, catalogue).filter((part) => part.startsWith(`${designation.prefix} `)));
  return catalogue
    .describeParts(designation)
    .some((part) => part.status === 'published' && below.has(part.designation));
}

/** “the current edition is”, or what it was as of a day; what follows is its designation. */
export function sayCurrentEdition(asOf: string | undefined): Bilingual {
  return asOf === undefined
    ? { en: 'the current edition is ', zh: '现行版本为' }
    : { en: `as of ${asOf} the current edition was `, zh: `截至${asOf}的现行版本为` };
}

/** “ISO/IEC 27001:2013 was withdrawn on 2022-10-25”, as far as the date is known. */
export function sayWithdrawn({ reference, edition }: Outdated): Bilingual {
  const name = nameOf(reference, edition);
  const withdrawn = edition?.withdrawn;
  if (withdrawn === undefined) return { en: `${name} is no longer in force`, zh: `${name}已不再有效` };
  return {
    en: `${name} was withdrawn ${withdrawn.length === 10 ? 'on' : 'in'} ${withdrawn}`,
    zh: `${name}已于${withdrawn}废止`,
  };
}

/** The edition that is cited, or the standard where none is. */
export function nameOf({ canonical, designation }: Reference, edition: Edition | undefined): string {
  return edition && designation.year !== undefined ? edition.designation : canonical;
}

/**
 * The last edition of a standard that has no current one. That it is being prepared anew keeps it from being out of force
 * only while nothing has taken its place.
 */
function lastEdition({ editions }: StandardRecord): Edition | undefined {
  const issued = editions.filter(({ status }) => status !== 'draft');
  if (issued.some(({ status }) => status !== 'withdrawn' && status !== 'superseded')) return undefined;
  const last = issued.at(-1);
  const isReplaced = last?.succession?.basis === 'stated';
  return issued.length === editions.length || isReplaced ? last : undefined;
}
