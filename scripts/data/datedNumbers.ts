import type { Dataset, SeriesData } from '../../server/src/catalogue/model/dataset';
import type { DatedNumber } from '../../server/src/catalogue/model/plausibility';
import { parseCanonical } from '../../server/src/designations/canonical';

/** The numbers and years of the known editions of a series. */
export function datedNumbers(dataset: Dataset, series: SeriesData): DatedNumber[] {
  const prefixes = new Set(series.prefixes);
  const points = dataset.records.flatMap((record) => {
    const key = parseCanonical(record.designation);
    if (!key || !prefixes.has(key.prefix)) return [];
    const number = Number.parseInt(key.number, 10);
    return record.editions.flatMap(({ year }): DatedNumber[] => (year === undefined ? [] : [[number, Number(year)]]));
  });
  return [...points, ...(series.handedOutEarly ?? [])];
}
