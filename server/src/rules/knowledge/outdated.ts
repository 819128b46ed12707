import type { Edition, StandardRecord } from '../../catalogue/model/catalogue';
import { hasBegunBy, isOutOfForceOn } from '../../catalogue/model/editionAsOf';
import { contextOf } from '../../context/contextOf';
import { speaksOfItsTime } from '../../context/ownTime';
import type { Placement } from '../../context/placement';
import { isMeantAsHistory, standsInHistory } from '../../context/referenceContext';
import { isNamedBeside } from '../../context/standardsBeside';
import { parseCanonical } from '../../designations/canonical';
import type { BodyId } from '../../designations/designation';
import type { Bilingual } from '../../language/bilingual';
import type { Reference } from '../../recognition/mention';
import { currentEdition, editionOf } from '../../recognition/resolve';
import type { RuleContext } from '../rule';

/** A reference to an edition that is out of force, and what stands in its place. */
export interface Outdated {
  readonly reference: Reference;
  readonly record: StandardRecord;
  readonly edition: Edition;
  /** Dated designations, best first; empty when nothing took its place. */
  readonly successors: readonly string[];
  /** Whether the first successor is the current edition of the same standard. */
  readonly isNewEdition: boolean;
  /** Whether the source says that the edition is out of force, or only that a newer one is in force. */
  readonly isStated: boolean;
}

/** What is outdated about a reference; undefined when nothing is, or when the words around it show that it is meant. */
export function outdated(reference: Reference, context: RuleContext, placement: Placement): Outdated | undefined {
  if (reference.designation.stage !== undefined) return undefined;
  const resolution = context.resolutionOf(reference);
  if (resolution?.kind !== 'known') return undefined;
  const { record } = resolution;
  const edition = resolution.edition ?? (reference.designation.year === undefined ? lastEdition(record) : undefined);
  const { asOf } = context;
  if (!edition) return undefined;
  const current = currentEdition(record, asOf);
  const isStated = edition.status === 'withdrawn' || edition.status === 'superseded';
  if (!isStated && !isFollowed(reference, edition, current)) return undefined;
  if (isStated && asOf !== undefined && !isOutOfForceOn(record, edition, asOf)) return undefined;
  if (namesSeries(reference, context)) return undefined;
  const around = contextOf(reference, placement);
  if (isMeantAsHistory(around) || standsInHistory(around, placement)) return undefined;
  if (around.isBesideOtherEdition || standsBesideAdopter(reference, edition, context, placement)) return undefined;
  if (speaksOfItsTime(around, edition.year, edition.withdrawn?.slice(0, 4) ?? current?.year)) return undefined;
  if (current) return { reference, record, edition, successors: [current.designation], isNewEdition: true, isStated };
  const { succession } = edition;
  const successors = succession && succession.basis !== 'inferred' ? succession.designations : [];
  const known =
    asOf === undefined
      ? successors
      : successors.filter((each) => existedBy(each, asOf, context, reference.designation.body));
  return { reference, record, edition, successors: known, isNewEdition: false, isStated };
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
  { designation }: Edition,
  { catalogue }: RuleContext,
  placement: Placement,
): boolean {
  if (!catalogue || reference.designation.year === undefined) return false;
  return catalogue.adoptions(reference.designation).adoptedBy.some(({ designation: adopter, adopted }) => {
    const name = adopted === designation ? parseCanonical(adopter, reference.designation.body) : undefined;
    return name !== undefined && isNamedBeside(name, placement);
  });
}

/** Whether an undated reference names a standard that lives on in its parts: ISO 8601 is ISO 8601-1 and ISO 8601-2. */
function namesSeries({ designation }: Reference, { catalogue }: RuleContext): boolean {
  if (designation.year !== undefined) return false;
  return catalogue?.describeParts(designation).some(({ status }) => status === 'published') === true;
}

/** Whether a dated designation, or an edition of an undated one, was in use by the day. Of what is not in the dataset: yes. */
function existedBy(canonical: string, day: string, { catalogue }: RuleContext, body: BodyId): boolean {
  const designation = parseCanonical(canonical, body);
  const record = designation && catalogue?.find(designation);
  if (!designation || !record) return true;
  const edition = designation.year === undefined ? undefined : editionOf(record, designation);
  return edition ? hasBegunBy(edition, day) : record.editions.some((each) => hasBegunBy(each, day));
}

/** “the current edition is”, or what it was as of a day; what follows is its designation. */
export function sayCurrentEdition(asOf: string | undefined): Bilingual {
  return asOf === undefined
    ? { en: 'the current edition is ', zh: '现行版本为' }
    : { en: `as of ${asOf} the current edition was `, zh: `截至${asOf}的现行版本为` };
}

/** “ISO/IEC 27001:2013 was withdrawn on 2022-10-25”, as far as the date is known. */
export function sayWithdrawn({ reference, edition }: Outdated): Bilingual {
  const name = reference.designation.year === undefined ? reference.canonical : edition.designation;
  const { withdrawn } = edition;
  if (withdrawn === undefined) return { en: `${name} is no longer in force`, zh: `${name}已不再有效` };
  return {
    en: `${name} was withdrawn ${withdrawn.length === 10 ? 'on' : 'in'} ${withdrawn}`,
    zh: `${name}已于${withdrawn}废止`,
  };
}

/** The last edition of a standard that has no current one and is not being prepared. */
function lastEdition(record: StandardRecord): Edition | undefined {
  const isLive = record.editions.some(({ status }) => status !== 'withdrawn' && status !== 'superseded');
  return isLive ? undefined : record.editions.at(-1);
}
