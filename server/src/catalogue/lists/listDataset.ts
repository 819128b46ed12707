import type { Dataset, SeriesData } from '../model/dataset';
import { mergeRecords } from './mergeRecords';
import type { OwnRecord } from './ownStandards';

/**
 * A dataset of nothing but lists of one's own. Each prefix, with or without `/T` and `/Z`, is a series that is known in part.
 *
 * @param asOf day of the lists, ISO 8601
 * @param source what the lists are called, for people
 */
export function datasetOfLists(own: readonly OwnRecord[], asOf: string, source: string): Dataset {
  const prefixes = new Map<string, Set<string>>();
  const records = new Map<string, OwnRecord['record']>();
  for (const { designation, record } of own) {
    const series = designation.prefix.replace(/\/[TZ]$/, '');
    prefixes.set(series, (prefixes.get(series) ?? new Set()).add(designation.prefix));
    const known = records.get(record.designation);
    records.set(record.designation, known ? mergeRecords(known, record) : record);
  }
  const series = [...prefixes].map(
    ([name, members]): SeriesData => ({
      series: name,
      prefixes: [...members].sort(),
      complete: false,
      drafts: false,
      asOf,
      source,
      licence: '',
    }),
  );
  return { series, records: [...records.values()], agencies: [], committees: [], aliases: [] };
}
