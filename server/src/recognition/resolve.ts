import type { Catalogue, Coverage, Edition, StandardRecord } from '../catalogue/model/catalogue';
import { editionAsOf } from '../catalogue/model/editionAsOf';
import type { Plausibility } from '../catalogue/model/plausibility';
import { distanceToEnd } from '../catalogue/model/runs';
import { partsBelow } from '../catalogue/questions/partsBelow';
import type { BodyId, Designation } from '../designations/designation';
import { isBesideRecommendation } from '../designations/ituNumbers';
import { printDesignation } from '../designations/print';

/** What the catalogue knows of a designation. Only what it can know is said (design decision 4). */
export type Resolution =
  /** The standard is known; `edition` is the one that is cited, or for an undated reference the current one. */
  | { readonly kind: 'known'; readonly record: StandardRecord; readonly edition: Edition | undefined }
  /** The number is that of a standard in parts, cited as a whole. */
  | { readonly kind: 'series'; readonly parts: readonly string[] }
  /** The standard is known and has no edition of that year, although all its editions are known. */
  | { readonly kind: 'unknown-edition'; readonly record: StandardRecord }
  /** The number exists, and that edition of it, only under another prefix of the same body. */
  | { readonly kind: 'other-prefix'; readonly records: readonly StandardRecord[] }
  /** The body has never issued such a number, as far as its complete list goes. */
  | { readonly kind: 'unknown-number'; readonly coverage: Coverage; readonly parts: readonly string[] }
  /** Nothing is known of it, and its number cannot have been issued in that year. */
  | {
      readonly kind: 'impossible-year';
      readonly coverage: Coverage;
      readonly plausibility: Exclude<Plausibility, { kind: 'possible' }>;
      readonly record: StandardRecord | undefined;
    }
  /** The edition or the number may be newer than the dataset. */
  | { readonly kind: 'newer'; readonly coverage: Coverage }
  /** The dataset cannot know. */
  | { readonly kind: 'not-covered' };

const notCovered: Resolution = { kind: 'not-covered' };

/** Looks a designation up. `find` turns an undated canonical designation of a body into its record. */
export function resolve(
  designation: Designation,
  catalogue: Catalogue,
  find: (canonical: string, body: BodyId) => StandardRecord | undefined,
): Resolution {
  const record = catalogue.find(designation);
  const coverage = catalogue.coverage(designation);
  const asWritten = record && ofRecord(record, designation, coverage);
  const impossible =
    asWritten?.kind === 'known' && asWritten.edition
      ? undefined
      : impossibleYear(designation, coverage, catalogue, record);
  if (impossible) return impossible;
  if (asWritten && asWritten.kind !== 'unknown-edition') return asWritten;
  const parts = partsBelow(designation, catalogue);
  const hasOwnParts = parts.some((canonical) => canonical.startsWith(`${designation.prefix} `));
  if (!asWritten && hasOwnParts) return inParts(designation, parts, coverage, find);
  if (asWritten && hasOwnParts && hasPartOfYear(designation, parts, find)) return { kind: 'series', parts };
  const others = catalogue
    .underOtherPrefix(designation)
    .flatMap((canonical) => find(canonical, designation.body) ?? [])
    .filter((other) => designation.year === undefined || editionOf(other, designation) !== undefined);
  if (others.length > 0) return { kind: 'other-prefix', records: others };
  if (asWritten) return asWritten;
  if (parts.length > 0) return inParts(designation, parts, coverage, find);
  const isBeyond = coverage?.complete && !catalogue.succession(designation);
  return isBeyond ? beyondRecords(designation, coverage, catalogue) : notCovered;
}

/**
 * The edition that is in force: the newest published one.
 *
 * @param asOf ISO 8601; then the edition that was in force on that day
 */
export function currentEdition(record: StandardRecord, asOf?: string): Edition | undefined {
  if (asOf !== undefined) return editionAsOf(record, asOf);
  return record.editions.findLast((edition) => edition.status === 'published');
}

type Find = (canonical: string, body: BodyId) => StandardRecord | undefined;

/**
 * What is known of a number that exists only in parts and is cited as a whole. With a year it means the parts of that year;
 * where there are none, and all parts are known, there is no such document.
 */
function inParts(
  designation: Designation,
  parts: readonly string[],
  coverage: Coverage | undefined,
  find: Find,
): Resolution {
  const { year, stage, version } = designation;
  const isWhole = year === undefined || year === '—' || stage !== undefined || version !== undefined;
  if (isWhole || !coverage?.complete || coverage.editions === false || year >= coverage.asOf.slice(0, 4))
    return { kind: 'series', parts };
  const hasOwnParts = parts.some((canonical) => canonical.startsWith(`${designation.prefix} `));
  if (hasOwnParts && hasPartOfYear(designation, parts, find)) return { kind: 'series', parts };
  return { kind: 'unknown-number', coverage, parts };
}

/** Whether one of the parts has an edition of the year that is cited. */
function hasPartOfYear({ year, body }: Designation, parts: readonly string[], find: Find): boolean {
  return parts.some((canonical) => find(canonical, body)?.editions.some((edition) => edition.year === year) === true);
}

/** The edition of the record that the designation dates. */
export function editionOf(record: StandardRecord, designation: Designation): Edition | undefined {
  const { year, month, stage, version } = designation;
  const ofKind = record.editions.filter((edition) => (edition.status === 'draft') === !!stage);
  if (version !== undefined) {
    const edition = ofVersion(ofKind, designation);
    if (edition || year === undefined) return edition;
  }
  const ofYear = ofKind.filter(
    (edition) => edition.year === year && (version === undefined || edition.designation.endsWith(year ?? '')),
  );
  if (month === undefined || ofYear.length < 2) return ofYear.at(-1);
  return ofYear.find((edition) => showsMonth(edition, `${year}-${month}`, `${month}/${year}`)) ?? ofYear.at(-1);
}

/** The edition that is told from others by its version rather than its year: `ITU-R BT.2020-2`, `ETSI EN 303 645 V2.1.1`. */
function ofVersion(editions: readonly Edition[], designation: Designation): Edition | undefined {
  const { year: _, month: __, ...undated } = designation;
  const printed = printDesignation({ ...undated, supplements: [] });
  return editions.findLast(
    (edition) => edition.designation === printed || edition.designation.startsWith(`${printed} (`),
  );
}

function showsMonth({ designation }: Edition, behindYear: string, beforeYear: string): boolean {
  const isInBrackets = designation.endsWith(`(${behindYear})`) || designation.endsWith(`(${beforeYear})`);
  return isInBrackets || designation.endsWith(behindYear);
}

/** What IEC sells as a whole, with a year of its own: the collection of all parts, a database. The dataset leaves these out. */
const wholeSeries: ReadonlySet<string | undefined> = new Set(['SER', 'DB']);

function ofRecord(record: StandardRecord, designation: Designation, coverage: Coverage | undefined): Resolution {
  const { year, stage, version } = designation;
  if (stage !== undefined || year === '—') return { kind: 'known', record, edition: undefined };
  if (year === undefined && version === undefined) return { kind: 'known', record, edition: currentEdition(record) };
  if (wholeSeries.has(version)) return { kind: 'known', record, edition: undefined };
  const edition = editionOf(record, designation);
  if (edition || year === undefined) return { kind: 'known', record, edition };
  if (!coverage?.complete || coverage.editions === false) return { kind: 'known', record, edition: undefined };
  if (year >= coverage.asOf.slice(0, 4)) return { kind: 'newer', coverage };
  const isUnpublished = record.editions.length > 0 && record.editions.every(({ status }) => status === 'draft');
  const dated = isUnpublished || record.editions.some((known) => known.year !== undefined);
  return dated ? { kind: 'unknown-edition', record } : { kind: 'known', record, edition: undefined };
}

function impossibleYear(
  designation: Designation,
  coverage: Coverage | undefined,
  catalogue: Catalogue,
  record: StandardRecord | undefined,
): Resolution | undefined {
  if (!coverage || designation.stage !== undefined) return undefined;
  const plausibility = catalogue.plausibility(designation);
  return plausibility.kind === 'possible' ? undefined : { kind: 'impossible-year', coverage, plausibility, record };
}

/** How far from the last published number of its run a project may still be unpublished, where projects are not in the dataset. */
const projectMargin = 500;

function beyondRecords(designation: Designation, coverage: Coverage, catalogue: Catalogue): Resolution {
  const { year, stage, part, body, prefix, number } = designation;
  if (isBesideRecommendation(designation)) return notCovered;
  if (year !== undefined && year !== '—' && year >= coverage.asOf.slice(0, 4)) return { kind: 'newer', coverage };
  const whole: Designation = { body, prefix, number, supplements: [] };
  const isDated = year !== undefined && year !== '—';
  if (!isDated && !coverage.drafts) {
    const isOfKnown = part !== undefined && (catalogue.has(whole) || catalogue.parts(whole).length > 0);
    const distance = distanceToEnd(coverage.runs, Number.parseInt(number, 10));
    const isProject = stage !== undefined || isOfKnown || Math.abs(distance) < projectMargin;
    if (isProject) return notCovered;
  }
  const parts = part === undefined ? [] : catalogue.parts(whole);
  return { kind: 'unknown-number', coverage, parts };
}
