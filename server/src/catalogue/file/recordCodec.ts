import type {
  Adoption,
  AdoptionDegree,
  Edition,
  EditionSupplement,
  StandardRecord,
  Status,
  Succession,
  SuccessionBasis,
} from '../model/catalogue';
import type { ByteReader, ByteWriter } from './bytes';

/* Both directions of one record's bytes stand side by side here, so that they cannot drift apart. */

const statuses: readonly Status[] = ['published', 'upcoming', 'draft', 'superseded', 'withdrawn', 'unknown'];
const bases: readonly SuccessionBasis[] = ['stated', 'edition', 'inferred', 'same-number'];
const degrees: readonly AdoptionDegree[] = ['IDT', 'MOD', 'NEQ', 'EQV', 'REF', 'unknown'];

const recordFlag = { titleEn: 1, titleZh: 2, committee: 4, adopts: 8, also: 16 };
const editionFlag = {
  published: 1,
  withdrawn: 2,
  implemented: 4,
  succession: 8,
  page: 16,
  supplements: 32,
  versions: 64,
};
/** Beside the status in the lowest four bits. */
const supplementFlag = { published: 16, page: 32 };
/** Where the year stands: nowhere, in the last four units of the designation, or written out. */
const yearAt = { none: 0, end: 1, written: 2 };

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What the codec needs beside the bytes. */
export interface RecordContext {
  /** Canonical undated designation. */
  readonly designation: string;
  /** What stands before and behind the number in the address of an official page; absent when the series has none. */
  readonly page?: { readonly before: string; readonly behind: string };
}

/** Writes what is not in the index. `committee` gives the index of a committee's name in its string table. */
export function encodeRecord(writer: ByteWriter, record: StandardRecord, committee: (name: string) => number): void {
  const { titles } = record;
  writer.byte(
    (titles.en === undefined ? 0 : recordFlag.titleEn) |
      (titles.zh === undefined ? 0 : recordFlag.titleZh) |
      (record.committee === undefined ? 0 : recordFlag.committee) |
      (record.adopts.length === 0 ? 0 : recordFlag.adopts) |
      (record.also === undefined ? 0 : recordFlag.also),
  );
  if (record.also !== undefined) encodeTexts(writer, record.also, record.designation);
  if (titles.en !== undefined) writer.string(titles.en);
  if (titles.zh !== undefined) writer.string(titles.zh);
  if (record.committee !== undefined) writer.varint(committee(record.committee));
  if (record.adopts.length > 0) encodeAdoptions(writer, record);
  writer.varint(record.editions.length);
  for (const edition of record.editions) encodeEdition(writer, edition, record.designation);
}

/** Reads one record. `committee` gives the committee's name by its index. */
export function decodeRecord(
  reader: ByteReader,
  context: RecordContext,
  committee: (index: number) => string,
): StandardRecord {
  const { designation } = context;
  const flags = reader.byte();
  const titles: Mutable<StandardRecord['titles']> = {};
  const record: Mutable<StandardRecord> = { designation, titles, editions: [], adopts: [] };
  if (flags & recordFlag.also) record.also = decodeList(reader, () => reader.stringBeside(designation));
  if (flags & recordFlag.titleEn) titles.en = reader.string();
  if (flags & recordFlag.titleZh) titles.zh = reader.string();
  if (flags & recordFlag.committee) record.committee = committee(reader.varint());
  if (flags & recordFlag.adopts) record.adopts = decodeList(reader, () => decodeAdoption(reader, designation));
  record.editions = decodeList(reader, () => decodeEdition(reader, context));
  return record;
}

function encodeEdition(writer: ByteWriter, edition: Edition, base: string): void {
  const {
    designation,
    year,
    published,
    withdrawn,
    implemented,
    succession,
    supplements,
    versions = [],
    page,
  } = edition;
  const yearPlace = year === undefined ? yearAt.none : designation.endsWith(year) ? yearAt.end : yearAt.written;
  writer.byte(statuses.indexOf(edition.status) | (yearPlace << 4));
  writer.byte(
    (published === undefined ? 0 : editionFlag.published) |
      (withdrawn === undefined ? 0 : editionFlag.withdrawn) |
      (implemented === undefined ? 0 : editionFlag.implemented) |
      (succession === undefined ? 0 : editionFlag.succession) |
      (page === undefined ? 0 : editionFlag.page) |
      (supplements.length === 0 ? 0 : editionFlag.supplements) |
      (versions.length === 0 ? 0 : editionFlag.versions),
  );
  writer.stringBeside(base, designation);
  if (yearPlace === yearAt.written) writer.string(year ?? '');
  for (const date of [published, withdrawn, implemented]) if (date !== undefined) encodeDate(writer, date);
  if (succession !== undefined) encodeSuccession(writer, succession, base);
  if (page !== undefined) encodePage(writer, page);
  for (const list of [supplements, versions]) if (list.length > 0) encodeSupplements(writer, list, designation);
}

function decodeEdition(reader: ByteReader, context: RecordContext): Edition {
  const first = reader.byte();
  const flags = reader.byte();
  const designation = reader.stringBeside(context.designation);
  const status = statuses[first & 15] ?? 'unknown';
  const edition: Mutable<Edition> = { designation, status, supplements: [] };
  const place = first >>> 4;
  if (place !== yearAt.none) edition.year = place === yearAt.end ? designation.slice(-4) : reader.string();
  if (flags & editionFlag.published) edition.published = decodeDate(reader);
  if (flags & editionFlag.withdrawn) edition.withdrawn = decodeDate(reader);
  if (flags & editionFlag.implemented) edition.implemented = decodeDate(reader);
  if (flags & editionFlag.succession) edition.succession = decodeSuccession(reader, context.designation);
  if (flags & editionFlag.page) edition.page = decodePage(reader, context);
  if (flags & editionFlag.supplements) edition.supplements = decodeSupplements(reader, designation, context);
  if (flags & editionFlag.versions) edition.versions = decodeSupplements(reader, designation, context);
  return edition;
}

function encodeSupplements(writer: ByteWriter, list: readonly EditionSupplement[], base: string): void {
  writer.varint(list.length);
  for (const { designation, status, published, page } of list) {
    writer.byte(
      statuses.indexOf(status) |
        (published === undefined ? 0 : supplementFlag.published) |
        (page === undefined ? 0 : supplementFlag.page),
    );
    writer.stringBeside(base, designation);
    if (published !== undefined) encodeDate(writer, published);
    if (page !== undefined) encodePage(writer, page);
  }
}

function decodeSupplements(reader: ByteReader, base: string, context: RecordContext): readonly EditionSupplement[] {
  return decodeList(reader, () => {
    const flags = reader.byte();
    const designation = reader.stringBeside(base);
    const supplement: Mutable<EditionSupplement> = { designation, status: statuses[flags & 15] ?? 'unknown' };
    if (flags & supplementFlag.published) supplement.published = decodeDate(reader);
    if (flags & supplementFlag.page) supplement.page = decodePage(reader, context);
    return supplement;
  });
}

function encodeSuccession(writer: ByteWriter, succession: Succession, base: string): void {
  writer.byte(bases.indexOf(succession.basis));
  encodeTexts(writer, succession.designations, base);
}

function decodeSuccession(reader: ByteReader, base: string): Succession {
  const basis = bases[reader.byte()] ?? 'inferred';
  return { designations: decodeList(reader, () => reader.stringBeside(base)), basis };
}

function encodeTexts(writer: ByteWriter, texts: readonly string[], base: string): void {
  writer.varint(texts.length);
  for (const text of texts) writer.stringBeside(base, text);
}

function encodeAdoptions(writer: ByteWriter, record: StandardRecord): void {
  writer.varint(record.adopts.length);
  for (const { designation, degree, edition } of record.adopts) {
    writer.byte(degrees.indexOf(degree) | (edition === undefined ? 0 : 16));
    writer.string(designation);
    if (edition !== undefined) writer.stringBeside(record.designation, edition);
  }
}

function decodeAdoption(reader: ByteReader, base: string): Adoption {
  const flags = reader.byte();
  const designation = reader.string();
  const edition = flags & 16 ? reader.stringBeside(base) : undefined;
  return { designation, degree: degrees[flags & 15] ?? 'unknown', ...(edition === undefined ? {} : { edition }) };
}

/** A date is one number, month and day 0 where the source leaves them open. */
function encodeDate(writer: ByteWriter, date: string): void {
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  writer.varint((Number(date.slice(0, 4)) * 13 + month) * 32 + day);
}

function decodeDate(reader: ByteReader): string {
  const value = reader.varint();
  const day = value % 32;
  const months = (value - day) / 32;
  const month = months % 13;
  const year = String((months - month) / 13);
  if (month === 0) return year;
  return day === 0 ? `${year}${behindHyphen[month]}` : `${year}${behindHyphen[month]}${behindHyphen[day]}`;
}

/** `-00` to `-31`. */
const behindHyphen = Array.from({ length: 32 }, (_, value) => `-${String(value).padStart(2, '0')}`);

/** A page is the number that goes into the series' address, or (behind 0) an address of its own. */
function encodePage(writer: ByteWriter, page: string): void {
  if (/^[1-9]\d{0,8}$/.test(page)) writer.varint(Number(page));
  else {
    writer.varint(0);
    writer.string(page);
  }
}

function decodePage(reader: ByteReader, { page }: RecordContext): string {
  const number = reader.varint();
  if (number === 0) return reader.string();
  return page === undefined ? String(number) : `${page.before}${number}${page.behind}`;
}

function decodeList<T>(reader: ByteReader, decode: () => T): T[] {
  const count = reader.varint();
  const list: T[] = [];
  for (let index = 0; index < count; index++) list.push(decode());
  return list;
}
