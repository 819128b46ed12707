import type { BodyId } from '../../designations/designation';
import { bodiesWith } from '../../designations/homes';
import { singleNumbers } from '../../designations/ituNumbers';
import type { CatalogueDescription } from '../model/dataset';
import type { Key } from '../model/key';
import { AlsoIndex } from './alsoIndex';
import { CheckedBlocks } from './blocks';
import { ByteReader } from './bytes';
import { findSection, type Section, sectionOf } from './container';
import { inForce, printedAs, recordEntry, sectionTag } from './layout';
import { StringTable } from './stringTable';

/** Read for every record that is looked at, so kept at hand: an import can cost a call each time. */
const entry = recordEntry;
const forms = printedAs;

/** A series as the file describes it. */
export type Series = CatalogueDescription['series'][number];

/**
 * The sorted index of all records, searched in place. A record is a number from 0 in the order number, part, prefix. What
 * touches a record throws a CatalogueError where the file is damaged and was not checked when it was opened.
 */
export class RecordIndex {
  /** How many records there are. */
  readonly count: number;
  private readonly numbers: StringTable;
  private readonly partNames: StringTable;
  /** Names of parts that were read: there are few, and a series repeats them. */
  private readonly partTexts: (string | undefined)[];
  private readonly firstRecords: number;
  private readonly entries: number;
  private readonly firstBlocks: CheckedBlocks;
  private readonly entryBlocks: CheckedBlocks;
  private readonly bodyBlocks: CheckedBlocks;
  private readonly bodies: Section;
  private readonly prefixIndex: ReadonlyMap<string, number>;
  private readonly otherSeries: ReadonlyMap<string, number>;
  private readonly also: AlsoIndex | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly view: DataView,
    sections: ReadonlyMap<number, Section>,
    private readonly description: CatalogueDescription,
    isChecked: boolean,
  ) {
    this.entryBlocks = new CheckedBlocks(bytes, view, sections, sectionTag.records, isChecked);
    this.bodyBlocks = new CheckedBlocks(bytes, view, sections, sectionTag.bodies, isChecked);
    const numberBlocks = new CheckedBlocks(bytes, view, sections, sectionTag.numbers, isChecked);
    this.numbers = new StringTable(bytes, view, sectionOf(sections, sectionTag.numbers).start, numberBlocks);
    this.partNames = new StringTable(bytes, view, sectionOf(sections, sectionTag.parts).start);
    this.partTexts = new Array<string | undefined>(this.partNames.count);
    this.firstBlocks = new CheckedBlocks(bytes, view, sections, sectionTag.firstRecords, isChecked);
    this.firstRecords = sectionOf(sections, sectionTag.firstRecords).start;
    const entries = sectionOf(sections, sectionTag.records);
    this.entries = entries.start;
    this.count = (entries.end - entries.start) / entry.length;
    this.bodies = sectionOf(sections, sectionTag.bodies);
    this.prefixIndex = new Map(description.prefixes.map(([prefix, , body], index) => [homeText(prefix, body), index]));
    this.otherSeries = new Map(description.otherPrefixes ?? []);
    const names = findSection(sections, sectionTag.also);
    const records = findSection(sections, sectionTag.alsoRecords);
    this.also = names && records && new AlsoIndex(bytes, view, names, records);
  }

  /** The record of the standard with this designation or another one that it has as well; -1 when there is none. */
  find(key: Key): number {
    const record = this.findPrinted(key);
    if (record >= 0) return record;
    const other = this.also?.find(key) ?? -1;
    return other >= 0 ? other : this.findCited(key);
  }

  /** The record under the first of several numbers that is known, where they are not known together; -1 when none is. */
  findByOneNumber(key: Key): number {
    for (const single of singleNumbers({ ...key, supplements: [] })) {
      const record = this.find(single);
      if (record >= 0) return record;
    }
    return -1;
  }

  /** The record with prefix, number and part as the body prints them; -1 when there is none. */
  findPrinted({ body, prefix, number, part }: Key): number {
    const prefixIndex = this.indexOf(prefix, body);
    const numberIndex = prefixIndex === undefined ? -1 : this.numbers.find(number);
    const partIndex = part === undefined ? -1 : this.partNames.find(part);
    if (prefixIndex === undefined || numberIndex < 0 || (part !== undefined && partIndex < 0)) return -1;
    const end = this.firstOf(numberIndex + 1);
    const record = this.search(this.firstOf(numberIndex), end, partIndex + 1, prefixIndex);
    return record < end && this.part(record) === partIndex + 1 && this.prefixAt(record) === prefixIndex ? record : -1;
  }

  /** The record of a series that is cited under the prefix as well. */
  private findCited(key: Key): number {
    const series = this.otherSeries.get(key.prefix);
    if (series === undefined) return -1;
    for (const [prefix, home] of this.description.prefixes) {
      const record = home === series ? this.findPrinted({ ...key, prefix }) : -1;
      if (record >= 0) return record;
    }
    return -1;
  }

  /** All records with the number and part, under whatever prefix. */
  sameNumber({ number, part }: Key): number[] {
    const numberIndex = this.numbers.find(number);
    const partIndex = part === undefined ? -1 : this.partNames.find(part);
    if (numberIndex < 0 || (part !== undefined && partIndex < 0)) return [];
    const end = this.firstOf(numberIndex + 1);
    const records: number[] = [];
    let record = this.search(this.firstOf(numberIndex), end, partIndex + 1, 0);
    for (; record < end && this.part(record) === partIndex + 1; record++) records.push(record);
    return records;
  }

  /** All parts of the number, in order, in its series and in those that share the number with it. */
  parts(key: Key): number[] {
    const { number } = key;
    const numberIndex = this.numbers.find(number);
    const series = this.seriesOf(key);
    if (numberIndex < 0 || !series) return [];
    const value = Number.parseInt(number, 10);
    const end = this.firstOf(numberIndex + 1);
    const records: number[] = [];
    // Neighbours mostly have the same prefix, and with it the same answer.
    let lastPrefix = -1;
    let belongs = false;
    for (let record = this.search(this.firstOf(numberIndex), end, 1, 0); record < end; record++) {
      const prefix = this.prefixAt(record);
      if (prefix !== lastPrefix) {
        const other = this.series(record);
        belongs = other === series || (other !== undefined && sharesNumber(series, other, value));
        lastPrefix = prefix;
      }
      if (belongs) records.push(record);
    }
    return records;
  }

  /** Canonical undated designation of the record; sooner with what is known of its key. */
  designation(record: number, key?: Partial<Key>): string {
    const printed = this.flags(record) & 3;
    if (printed === forms.written) return this.writtenDesignation(record);
    const base = `${this.prefix(record)} ${key?.number ?? this.numbers.text(this.numberOf(record))}`;
    if (printed === forms.withoutPart) return base;
    return `${base}${printed === forms.hyphen ? '-' : '.'}${key?.part ?? this.partText(this.part(record) - 1)}`;
  }

  private partText(part: number): string {
    const known = this.partTexts[part];
    if (known !== undefined) return known;
    const text = this.partNames.text(part);
    this.partTexts[part] = text;
    return text;
  }

  /** Whether the record's designation is written out at the beginning of its contents. */
  isWritten(record: number): boolean {
    return (this.flags(record) & 3) === forms.written;
  }

  /** Whether the record has a published edition. */
  isInForce(record: number): boolean {
    return (this.flags(record) & inForce) !== 0;
  }

  prefix(record: number): string {
    return this.description.prefixes[this.prefixAt(record)]?.[0] ?? '';
  }

  series(record: number): Series | undefined {
    return this.description.series[this.description.prefixes[this.prefixAt(record)]?.[1] ?? -1];
  }

  /** The body that issues the record's standard, where the prefix does not say it. */
  body(record: number): BodyId | undefined {
    return this.description.prefixes[this.prefixAt(record)]?.[2];
  }

  /** Prefix and body of the record's standard. */
  home(record: number): Pick<Key, 'body' | 'prefix'> {
    const prefix = this.prefix(record);
    return { body: this.body(record) ?? bodiesWith(prefix)[0] ?? '', prefix };
  }

  /** The series of the documents with this prefix; undefined when the dataset does not have it. */
  seriesOf({ body, prefix }: Pick<Key, 'body' | 'prefix'>): Series | undefined {
    const index = this.indexOf(prefix, body);
    const series = index === undefined ? this.otherSeries.get(prefix) : this.description.prefixes[index]?.[1];
    return series === undefined ? undefined : this.description.series[series];
  }

  /**
   * Where the record's contents start and end in their section.
   *
   * @throws CatalogueError when they are not what the build wrote.
   */
  checkedBody(record: number): [start: number, end: number] {
    const body = this.contents(record);
    this.bodyBlocks.check(...body);
    return body;
  }

  /** The number of the prefix in the file, which says whose it is where several bodies have it. */
  private indexOf(prefix: string, body: BodyId): number | undefined {
    return this.prefixIndex.get(prefix) ?? this.prefixIndex.get(homeText(prefix, body));
  }

  private contents(record: number): [start: number, end: number] {
    const start = this.view.getUint32(this.at(record) + entry.body, true);
    if (record + 1 >= this.count) return [start, this.bodies.end - this.bodies.start];
    return [start, this.view.getUint32(this.at(record + 1) + entry.body, true)];
  }

  private writtenDesignation(record: number): string {
    const [start] = this.checkedBody(record);
    return new ByteReader(this.bytes, this.bodies.start + start).string();
  }

  /** First record of the range that is not below part and prefix. */
  private search(start: number, end: number, part: number, prefix: number): number {
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.part(middle) - part || this.prefixAt(middle) - prefix;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index of the record's number: the last number whose first record is not behind it. */
  private numberOf(record: number): number {
    let low = 0;
    let high = this.numbers.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.firstOf(middle) <= record) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private firstOf(numberIndex: number): number {
    this.firstBlocks.check(numberIndex * 4, numberIndex * 4 + 4);
    return this.view.getUint32(this.firstRecords + numberIndex * 4, true);
  }

  private part(record: number): number {
    return this.view.getUint32(this.at(record) + entry.part, true);
  }

  private prefixAt(record: number): number {
    return this.view.getUint16(this.at(record) + entry.prefix, true);
  }

  private flags(record: number): number {
    return this.view.getUint16(this.at(record) + entry.flags, true);
  }

  private at(record: number): number {
    const start = record * entry.length;
    this.entryBlocks.check(start, start + entry.length);
    return this.entries + start;
  }
}

function homeText(prefix: string, body: BodyId | undefined): string {
  return body === undefined ? prefix : `${body}: ${prefix}`;
}

/** Whether two series are of one family. */
export function isSameFamily(a: Series, b: Series): boolean {
  return (a.family ?? a.series) === (b.family ?? b.series);
}

function sharesNumber(a: Series, b: Series, number: number): boolean {
  return isSameFamily(a, b) && number >= Math.max(a.sharedFrom ?? Infinity, b.sharedFrom ?? Infinity);
}
