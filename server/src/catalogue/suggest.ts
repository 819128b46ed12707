import type { Designation } from '../designations/designation';
import type { StandardRecord, Suggestion } from './catalogue';
import { isSameFamily, type RecordIndex } from './recordIndex';

/** How easily one number is mistaken for another, most easily first. */
const likelihood = { swapped: 4, doubled: 3, missing: 2, changed: 1 } as const;

interface Candidate {
  readonly record: number;
  readonly reason: Suggestion['reason'];
  readonly score: number;
}

/**
 * Standards that may have been meant, best first: the same number under another prefix of the family, then numbers of the
 * same prefix that differ in one digit. One with an edition of the designation's year goes before all others, one that is
 * in force before one that is not.
 */
export function suggest(
  designation: Designation,
  limit: number,
  index: RecordIndex,
  decode: (record: number) => StandardRecord,
): Suggestion[] {
  if (limit <= 0) return [];
  const candidates = [...otherPrefixes(designation, index), ...nearNumbers(designation, index)];
  return candidates
    .map((candidate) => {
      const edition =
        designation.year === undefined ? undefined : editionOf(decode(candidate.record), designation.year);
      const score = candidate.score + (edition === undefined ? 0 : 100) + (index.isInForce(candidate.record) ? 10 : 0);
      return { ...candidate, edition, score };
    })
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

function otherPrefixes(designation: Designation, index: RecordIndex): Candidate[] {
  const series = index.seriesOf(designation.prefix);
  if (!series) return [];
  return index
    .sameNumber(designation)
    .filter((record) => {
      const other = index.series(record);
      return other !== undefined && isSameFamily(series, other) && index.prefix(record) !== designation.prefix;
    })
    .map((record) => ({ record, reason: 'prefix', score: index.series(record) === series ? 30 : 20 }));
}

function nearNumbers(designation: Designation, index: RecordIndex): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [number, score] of oneDigitAway(designation.number)) {
    const record = index.find({ ...designation, number });
    if (record >= 0) candidates.push({ record, reason: 'number', score });
  }
  return candidates;
}

/** All numbers that differ from this one in a digit, with their likelihood. The first digit of a number is not 0. */
function oneDigitAway(number: string): Map<string, number> {
  const found = new Map<string, number>();
  const add = (other: string, score: number): void => {
    if (other !== number && /^[1-9]/.test(other) && (found.get(other) ?? 0) < score) found.set(other, score);
  };
  for (let at = 0; at <= number.length; at++) {
    const before = number.slice(0, at);
    const digit = number.charAt(at);
    const next = number.charAt(at + 1);
    const isDigit = digit >= '0' && digit <= '9';
    if (isDigit && next >= '0' && next <= '9') add(before + next + digit + number.slice(at + 2), likelihood.swapped);
    if (isDigit) add(before + number.slice(at + 1), digit === next ? likelihood.doubled : likelihood.missing);
    for (const other of '0123456789') {
      const isDoubled = other === digit || (at > 0 && other === number.charAt(at - 1));
      if (isDigit) add(before + other + number.slice(at + 1), likelihood.changed);
      if (isDigit || at === number.length) {
        add(before + other + number.slice(at), isDoubled ? likelihood.doubled : likelihood.missing);
      }
    }
  }
  return found;
}
