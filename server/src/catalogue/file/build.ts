import type { BodyId } from '../../designations/designation';
import { isShared } from '../../designations/homes';
import type { StandardRecord } from '../model/catalogue';
import type { CatalogueDescription, Dataset, SeriesDescription } from '../model/dataset';
import type { Key } from '../model/key';
import { type DatedNumber, dateRow } from '../model/plausibility';
import { runsOf } from '../model/runs';
import { writeAdoptionIndex } from './adoptionIndex';
import { writeAlsoIndex } from './alsoIndex';
import { writeBlockChecksums } from './blocks';
import { ByteWriter } from './bytes';
import { writeContainer } from './container';
import { blockChecksums, inForce, printedAs, recordEntry, sectionTag } from './layout';
import { encodeRecord } from './recordCodec';
import { writeStringTable } from './stringTable';
import { writeTitleIndex } from './titles/writeTitleIndex';

interface KeyedRecord {
  readonly key: Key;
  readonly record: StandardRecord;
}

/**
 * Makes the one file that the tools read.
 *
 * @param parse Reads a canonical designation into its pieces: the undated one of a record, or one that it names. `body` is
 *   the record's where it is known, and decides between those that share a prefix.
 * @throws Error for a designation that cannot be read, a prefix without series, or two records of one standard.
 */
export function buildCatalogue(
  dataset: Dataset,
  parse: (designation: string, body?: BodyId) => Key | undefined,
): Uint8Array {
  const keyed = dataset.records.map((record): KeyedRecord => {
    const key = parse(record.designation, record.body);
    if (!key) throw new Error(`“${record.designation}” cannot be read as a designation.`);
    return { key, record };
  });
  const description = describe(dataset, keyed);
  const numbers = writeStringTable(keyed.map(({ key }) => key.number));
  const parts = writeStringTable(keyed.flatMap(({ key }) => key.part ?? []));
  const committeeNames = writeStringTable(keyed.flatMap(({ record }) => record.committee ?? []));
  const records = writeRecords(keyed, description, {
    numbers: numbers.sorted,
    parts: parts.sorted,
    committees: committeeNames.sorted,
  });
  const placed = records.placed.map(({ record }) => record);
  const adoptions = writeAdoptionIndex(records.placed, parse);
  const also = writeAlsoIndex(records.placed, parse);
  const titles = writeTitleIndex(placed);
  const sections = new Map<string, Uint8Array>([
    [sectionTag.description, json(description)],
    [sectionTag.numbers, numbers.bytes],
    [sectionTag.firstRecords, records.first],
    [sectionTag.parts, parts.bytes],
    [sectionTag.records, records.index],
    [sectionTag.bodies, records.bodies],
    [sectionTag.committeeNames, committeeNames.bytes],
    [sectionTag.agencies, json(dataset.agencies)],
    [sectionTag.committees, json(dataset.committees)],
    [sectionTag.aliases, json(dataset.aliases ?? [])],
    [sectionTag.codes, json(dataset.codes ?? [])],
    [sectionTag.successions, json(dataset.successions ?? [])],
    [sectionTag.adopted, adoptions.adopted],
    [sectionTag.adopters, adoptions.adopters],
    [sectionTag.also, also.names],
    [sectionTag.alsoRecords, also.records],
    [sectionTag.titleWords, titles.words],
    [sectionTag.titlePlaces, titles.places],
    [sectionTag.titles, titles.titles],
  ]);
  for (const [tag, checksums] of blockChecksums)
    sections.set(checksums, writeBlockChecksums(sections.get(tag) ?? new Uint8Array()));
  return writeContainer(sections);
}

function describe(dataset: Dataset, keyed: readonly KeyedRecord[]): CatalogueDescription {
  const prefixes = dataset.series.flatMap(({ prefixes, body, series }, index) =>
    prefixes.map((prefix): CatalogueDescription['prefixes'][number] => {
      if (!isShared(prefix)) return [prefix, index];
      if (body === undefined)
        throw new Error(`Several bodies have the prefix ${prefix}; the series ${series} must name its own as “body”.`);
      return [prefix, index, body];
    }),
  );
  const seriesOf = new Map(prefixes.map(([prefix, index, body]) => [homeOf({ prefix, body }), index]));
  const numbers = dataset.series.map(() => new Set<number>());
  const dated = dataset.series.map(({ handedOutEarly = [] }): DatedNumber[] => [...handedOutEarly]);
  for (const { key, record } of keyed) {
    const series = seriesOf.get(homeOf(key));
    if (series === undefined) throw new Error(`No series has the prefix of “${record.designation}”.`);
    const number = Number.parseInt(key.number, 10);
    if (number > 0) numbers[series]?.add(number);
    for (const { year } of record.editions) if (year !== undefined) dated[series]?.push([number, Number(year)]);
  }
  const others = dataset.series.flatMap(({ otherPrefixes = [] }, index) =>
    otherPrefixes.map((prefix) => [prefix, index] as const),
  );
  return {
    asOf:
      dataset.series
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? '',
    series: dataset.series.map((entry, index) => {
      const {
        prefixes: _,
        body: _____,
        otherPrefixes: __,
        licence: ___,
        rows,
        handedOutEarly: ____,
        ...series
      } = entry;
      const described: SeriesDescription = { ...series, runs: runsOf(numbers[index] ?? []) };
      return rows ? { ...described, rows: rows.flatMap((row) => dateRow(row, dated[index] ?? []) ?? []) } : described;
    }),
    prefixes,
    ...(others.length === 0 ? {} : { otherPrefixes: others }),
  };
}

/** Prefix and, where several bodies have it, the body. */
function homeOf({ prefix, body = '' }: { readonly prefix: string; readonly body: BodyId | undefined }): string {
  return isShared(prefix) ? `${body}: ${prefix}` : prefix;
}

interface Tables {
  readonly numbers: readonly string[];
  readonly parts: readonly string[];
  readonly committees: readonly string[];
}

function writeRecords(
  keyed: readonly KeyedRecord[],
  description: CatalogueDescription,
  tables: Tables,
): { placed: readonly KeyedRecord[]; first: Uint8Array; index: Uint8Array; bodies: Uint8Array } {
  const numberIndex = indexOf(tables.numbers);
  const partIndex = indexOf(tables.parts);
  const committeeIndex = indexOf(tables.committees);
  const prefixIndex = indexOf(description.prefixes.map(([prefix, , body]) => homeOf({ prefix, body })));
  const placed = keyed
    .map(({ key, record }) => ({
      key,
      record,
      number: numberIndex(key.number),
      part: key.part === undefined ? 0 : partIndex(key.part) + 1,
      prefix: prefixIndex(homeOf(key)),
    }))
    .sort((a, b) => a.number - b.number || a.part - b.part || a.prefix - b.prefix);
  const first = new ByteWriter();
  const index = new ByteWriter();
  const bodies = new ByteWriter();
  let count = 0;
  let last: (typeof placed)[number] | undefined;
  for (const entry of placed) {
    if (last && last.number === entry.number && last.part === entry.part && last.prefix === entry.prefix)
      throw new Error(`There are two records of “${entry.record.designation}”.`);
    if (entry.number !== last?.number) first.uint32(count);
    count++;
    last = entry;
    const printed = printing(entry.key, entry.record.designation);
    const published = entry.record.editions.some(({ status }) => status === 'published');
    index.uint32(entry.part);
    index.uint16(entry.prefix);
    index.uint16(printed | (published ? inForce : 0));
    index.uint32(bodies.length);
    if (printed === printedAs.written) bodies.string(entry.record.designation);
    encodeRecord(bodies, entry.record, committeeIndex);
  }
  first.uint32(count);
  if (index.length !== count * recordEntry.length) throw new Error('The index entries do not have their length.');
  return {
    placed,
    first: first.toBytes(),
    index: index.toBytes(),
    bodies: bodies.toBytes(),
  };
}

function printing({ prefix, number, part }: Key, designation: string): number {
  if (part === undefined) return designation === `${prefix} ${number}` ? printedAs.withoutPart : printedAs.written;
  if (designation === `${prefix} ${number}-${part}`) return printedAs.hyphen;
  return designation === `${prefix} ${number}.${part}` ? printedAs.dot : printedAs.written;
}

function indexOf(sorted: readonly string[]): (text: string) => number {
  const indices = new Map(sorted.map((text, index) => [text, index]));
  return (text) => {
    const index = indices.get(text);
    if (index === undefined) throw new Error(`“${text}” is missing from its table.`);
    return index;
  };
}

const encoder = new TextEncoder();

function json(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}
