import type { StandardRecord } from '../../server/src/catalogue/model/catalogue';
import type { Dataset, SeriesData } from '../../server/src/catalogue/model/dataset';
import { dateRow } from '../../server/src/catalogue/model/plausibility';
import { datedNumbers } from '../data/datedNumbers';
import { type FrozenCatalogue, seriesFinder } from './frozenFolder';
import { prefixIn } from './numberList';
import type { Question } from './watchedCatalogue';

/** What tests asked, and which standards the answers rest on, by their undated designations. */
export interface Needs {
  readonly asked: ReadonlySet<Question>;
  /** Standards of which contents were told. */
  readonly told: ReadonlySet<string>;
  /** Standards of which it was told that they are there. */
  readonly named: ReadonlySet<string>;
}

/** A frozen catalogue without a standard in full: the series, the numbers of the complete ones, and the short lists. */
export function beginFrozen(live: Dataset): FrozenCatalogue {
  const empty = { dataset: { ...live, series: [], records: [] }, numbers: new Map(), asked: new Set<Question>() };
  return addSeries(empty, live, live.series);
}

/** The frozen catalogue with what the answers of `answeredAsBefore` rest on and it has not yet. Nothing that stands changes. */
export function addNeeds(frozen: FrozenCatalogue, live: Dataset, { asked, told, named }: Needs): FrozenCatalogue {
  const inFull = new Set(frozen.dataset.records.map(({ designation }) => designation));
  const numbered = new Set([...frozen.numbers.values()].flat());
  const missing = live.records.filter(({ designation }) => !inFull.has(designation));
  const liveSeries = seriesFinder(live.series);
  // A list of numbers does not stand for a standard with several of them, which is found under each.
  const canBeListed = ({ designation, also }: StandardRecord): boolean =>
    also === undefined && prefixIn(designation, liveSeries(designation).prefixes) !== undefined;
  const isOnlyNamed = ({ designation }: StandardRecord): boolean => named.has(designation) && !told.has(designation);
  const listed = missing.filter((record) => isOnlyNamed(record) && canBeListed(record));
  const full = missing.filter(
    (record) => told.has(record.designation) || (isOnlyNamed(record) && !canBeListed(record)),
  );
  const grown = addNumbers(
    addRecords(frozen, live, full),
    live,
    listed.filter(({ designation }) => !numbered.has(designation)),
  );
  return { ...grown, asked: new Set([...frozen.asked, ...asked]) };
}

/** The frozen catalogue with the standards in full, and their series where it has them not yet. */
export function addRecords(
  frozen: FrozenCatalogue,
  live: Dataset,
  records: readonly StandardRecord[],
): FrozenCatalogue {
  const liveSeries = seriesFinder(live.series);
  const grown = addNumbers(
    withSeriesOf(frozen, live, records),
    live,
    records.filter(({ designation }) => liveSeries(designation).complete),
  );
  const again = new Set(records.map(({ designation }) => designation));
  const others = grown.dataset.records.filter(({ designation }) => !again.has(designation));
  return { ...grown, dataset: { ...grown.dataset, records: [...others, ...records] } };
}

/** The frozen catalogue with the numbers of the standards, and their series where it has them not yet. */
function addNumbers(frozen: FrozenCatalogue, live: Dataset, records: readonly StandardRecord[]): FrozenCatalogue {
  const liveSeries = seriesFinder(live.series);
  const grown = withSeriesOf(frozen, live, records);
  const numbers = new Map(grown.numbers);
  for (const { designation } of records) {
    const { series } = liveSeries(designation);
    const listed = numbers.get(series) ?? [];
    if (!listed.includes(designation)) numbers.set(series, [...listed, designation]);
  }
  return { ...grown, numbers };
}

function withSeriesOf(frozen: FrozenCatalogue, live: Dataset, records: readonly StandardRecord[]): FrozenCatalogue {
  const known = new Set(frozen.dataset.series.map(({ series }) => series));
  const liveSeries = seriesFinder(live.series);
  const added = new Set(records.map(({ designation }) => liveSeries(designation)));
  return addSeries(
    frozen,
    live,
    [...added].filter(({ series }) => !known.has(series)),
  );
}

/** Everything that is known by now, under what is frozen: what is new about old questions is in it as well. */
export function underFrozen(frozen: FrozenCatalogue, live: Dataset): Dataset {
  const series = new Set(frozen.dataset.series.map(({ series }) => series));
  const inFull = new Set(frozen.dataset.records.map(({ designation }) => designation));
  return {
    ...frozen.dataset,
    series: [...frozen.dataset.series, ...live.series.filter((each) => !series.has(each.series))],
    records: [...frozen.dataset.records, ...live.records.filter(({ designation }) => !inFull.has(designation))],
  };
}

/** The standards that stand with their number only, as records without contents. */
export function numberedRecords({ dataset, numbers }: FrozenCatalogue): StandardRecord[] {
  const inFull = new Set(dataset.records.map(({ designation }) => designation));
  return [...numbers.values()]
    .flat()
    .filter((designation) => !inFull.has(designation))
    .map((designation) => ({ designation, titles: {}, editions: [], adopts: [] }));
}

function addSeries(frozen: FrozenCatalogue, live: Dataset, series: readonly SeriesData[]): FrozenCatalogue {
  const recordsOf = groupBySeries(live);
  const numbers = new Map(frozen.numbers);
  for (const each of series) {
    if (each.complete)
      numbers.set(
        each.series,
        (recordsOf.get(each) ?? []).map(({ designation }) => designation),
      );
  }
  const added = series.map((each) => withDatedRows(each, live));
  return { ...frozen, numbers, dataset: { ...frozen.dataset, series: [...frozen.dataset.series, ...added] } };
}

function groupBySeries({ series, records }: Dataset): Map<SeriesData, StandardRecord[]> {
  const groups = new Map(series.map((each) => [each, [] as StandardRecord[]]));
  const find = seriesFinder(series);
  for (const record of records) groups.get(find(record.designation))?.push(record);
  return groups;
}

/** The series with what all of its records say of its rows of numbers, for a catalogue that has a few of them. */
function withDatedRows(series: SeriesData, live: Dataset): SeriesData {
  const { rows } = series;
  if (!rows) return series;
  const points = datedNumbers(live, series);
  return { ...series, handedOutEarly: rows.flatMap((row) => dateRow(row, points)?.steps ?? []) };
}
