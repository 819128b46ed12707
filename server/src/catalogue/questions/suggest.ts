import type { Designation } from '../../designations/designation';
import { isSameFamily, type RecordIndex } from '../file/recordIndex';
import type { TitleHit } from '../file/titles/titleIndex';
import type { StandardRecord, Suggestion, SuggestionReason } from '../model/catalogue';
import type { Key } from '../model/key';
import { misreadings } from './misreadings';

/** What suggestions are made from. */
export interface SuggestionSources {
  readonly index: RecordIndex;
  readonly decode: (record: number) => StandardRecord;
  /** Records of the standards that adopt the key's. */
  readonly adoptersOf: (key: Key) => readonly number[];
  readonly searchTitles: (title: string, limit: number) => readonly TitleHit[];
}

interface Candidate {
  readonly record: number;
  readonly reason: SuggestionReason;
  readonly score: number;
}

/**
 * How well a candidate fits before edition and status are looked at. How easily digits
 * are mistaken, from 1 to 4, is added to `digits` and `part`.
 */
const fit = {
  title: 60,
  prefixOfSeries: 30,
  prefixOfFamily: 20,
  /** A number that exists in parts only is one of them, before all others. */
  partOfWhole: 120,
  adoption: 16,
  part: 15,
  otherBody: 12,
  digits: 0,
} as const;

/** What an edition of the year that was written, and being in force, add. */
const bonus = { edition: 100, inForce: 10, title: 40 };

/** How much of a title has to be found for a suggestion of its own. */
const leastTitleScore = 0.75;

/** The most standards of other bodies, and of those that adopt them, that are looked at. */
const mostOfOthers = 20;

/**
 * Standards that may have been meant, best first. One with an edition of the designation's year goes before all others but
 * those whose title stands in the text, one that is in force before one that is not.
 *
 * @param title The title that stands beside the designation.
 */
export function suggest(
  designation: Designation,
  limit: number,
  title: string | undefined,
  sources: SuggestionSources,
): Suggestion[] {
  if (limit <= 0) return [];
  const { index, decode } = sources;
  const titled = new Map((title === undefined ? [] : sources.searchTitles(title, 5)).map((hit) => [hit.record, hit]));
  const candidates = [
    ...byTitle(titled),
    ...otherPrefixes(designation, index),
    ...adopters(designation, sources),
    ...otherParts(designation, index),
    ...nearNumbers(designation, index),
    ...otherBodies(designation, index),
  ];
  const ranked = new Map<number, Candidate & { edition: string | undefined }>();
  for (const candidate of candidates) {
    const { record } = candidate;
    const edition = designation.year === undefined ? undefined : editionOf(decode(record), designation.year);
    const score =
      candidate.score +
      (edition === undefined ? 0 : bonus.edition) +
      (index.isInForce(record) ? bonus.inForce : 0) +
      (titled.has(record) ? bonus.title : 0);
    if ((ranked.get(record)?.score ?? -1) < score) ranked.set(record, { ...candidate, edition, score });
  }
  return [...ranked.values()]
    .sort((a, b) => b.score - a.score || a.record - b.record)
    .slice(0, limit)
    .map(({ record, edition, reason }) => {
      const { designation: undated, titles } = decode(record);
      const title = titles.en ?? titles.zh;
      return { designation: edition ?? undated, ...(title === undefined ? {} : { title }), reason };
    });
}

function editionOf(record: StandardRecord, year: string): string | undefined {
  return record.editions.find((edition) => edition.year === year)?.designation;
}

function byTitle(titled: ReadonlyMap<number, TitleHit>): Candidate[] {
  return [...titled.values()]
    .filter(({ score }) => score >= leastTitleScore)
    .map(({ record, score }) => ({ record, reason: 'title', score: fit.title + score }));
}

function otherPrefixes(designation: Designation, index: RecordIndex): Candidate[] {
  const series = index.seriesOf(designation);
  if (!series) return [];
  return index.sameNumber(designation).flatMap((record): Candidate[] => {
    const other = index.series(record);
    if (other === undefined || !isSameFamily(series, other) || index.prefix(record) === designation.prefix) return [];
    return [{ record, reason: 'prefix', score: other === series ? fit.prefixOfSeries : fit.prefixOfFamily }];
  });
}

/** The same number as other bodies have it, where it has at least three digits: a low number is everybody's. */
function otherBodies(designation: Designation, index: RecordIndex): Candidate[] {
  if (designation.number.length < 3) return [];
  const series = index.seriesOf(designation);
  return index
    .sameNumber(designation)
    .filter((record) => {
      const other = index.series(record);
      return other !== undefined && (series === undefined || !isSameFamily(series, other)) && index.isInForce(record);
    })
    .slice(0, mostOfOthers)
    .map((record) => ({ record, reason: 'prefix', score: fit.otherBody }));
}

/** Of the same number as other bodies have it, the adoptions under the designation's own prefix: GB/T 9001 is GB/T 19001. */
function adopters(designation: Designation, { index, adoptersOf }: SuggestionSources): Candidate[] {
  const series = index.seriesOf(designation);
  if (!series) return [];
  const { number, part } = designation;
  return index
    .sameNumber(designation)
    .filter((record) => index.series(record) !== series)
    .slice(0, mostOfOthers)
    .flatMap((record) => adoptersOf({ ...index.home(record), number, ...(part === undefined ? {} : { part }) }))
    .filter((record) => index.series(record) === series)
    .map((record) => ({ record, reason: 'adoption', score: fit.adoption }));
}

/** The most parts of a number without part that are looked at. */
const mostParts = 60;

/** Other parts of the number, the nearest first, and the number without part; of a number without part its parts. */
function otherParts(designation: Designation, index: RecordIndex): Candidate[] {
  const { body, part, prefix, number } = designation;
  if (part === undefined) {
    return index
      .parts(designation)
      .slice(0, mostParts)
      .map((record) => ({ record, reason: 'part', score: fit.partOfWhole }));
  }
  const candidates: Candidate[] = [];
  const whole = index.find({ body, prefix, number });
  if (whole >= 0) candidates.push({ record: whole, reason: 'part', score: fit.part });
  for (const { number: other, likelihood } of misreadings(part)) {
    const record = index.find({ body, prefix, number, part: other });
    if (record < 0) continue;
    const apart = Math.abs(Number.parseInt(other, 10) - Number.parseInt(part, 10));
    candidates.push({ record, reason: 'part', score: fit.part + likelihood - Math.min(apart, 100) / 1000 });
  }
  return candidates;
}

function nearNumbers(designation: Designation, index: RecordIndex): Candidate[] {
  return misreadings(designation.number).flatMap(({ number, reason, likelihood }) => {
    const record = index.find({ ...designation, number });
    return record < 0 ? [] : [{ record, reason, score: fit.digits + likelihood }];
  });
}
