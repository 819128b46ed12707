import { CatalogueError } from '../model/error';
import { checksum, wordsOf } from './checksum';

/*
 * The file: a header, a table of sections, the sections.
 *
 *   0  magic, 8 bytes       12  length of the file       20  checksum of bytes 0-19 and of the table
 *   8  version              16  number of sections       24  table: per section tag, start, length, checksum
 *
 * All numbers are unsigned 32-bit, little endian; sections begin at multiples of four. A section that a reader does not
 * know is passed over: new sections need no new version, a change of an old one does.
 */
const magic = Uint8Array.of(0x8a, 0x4e, 0x4c, 0x43, 0x0d, 0x0a, 0x1a, 0x0a);
const headerLength = 24;
const entryLength = 16;
const rebuild = 'reinstall Normlint or build the catalogue again';

/** Version of the file that this Normlint writes and reads. */
export const formatVersion = 1;

/** A half-open range of bytes of the file. */
export interface Section {
  readonly start: number;
  readonly end: number;
}

/** Puts sections, each under a tag of four ASCII letters, into one file. */
export function writeContainer(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tableEnd = headerLength + sections.size * entryLength;
  const length = [...sections.values()].reduce((total, section) => total + roundUp(section.length), tableEnd);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const words = wordsOf(bytes);
  bytes.set(magic);
  view.setUint32(8, formatVersion, true);
  view.setUint32(12, length, true);
  view.setUint32(16, sections.size, true);
  let entry = headerLength;
  let start = tableEnd;
  for (const [tag, section] of sections) {
    bytes.set(section, start);
    view.setUint32(entry, tagNumber(tag), true);
    view.setUint32(entry + 4, start, true);
    view.setUint32(entry + 8, section.length, true);
    view.setUint32(entry + 12, checksum(words, start, start + roundUp(section.length)), true);
    entry += entryLength;
    start += roundUp(section.length);
  }
  view.setUint32(20, headerChecksum(words, tableEnd), true);
  return bytes;
}

/**
 * Finds the sections of a file, after it has made sure that the file is whole and that header, table and sections are
 * unchanged.
 *
 * @param later Tags of the sections that are not checked here: their reader does it when it comes to them.
 * @throws CatalogueError for a foreign, truncated, newer, older or damaged file.
 */
export function readContainer(bytes: Uint8Array, later: readonly string[] = []): ReadonlyMap<number, Section> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = wordsOf(bytes);
  const known = bytes.subarray(0, magic.length);
  if (bytes.length < 4 || !known.every((byte, index) => byte === magic[index]))
    throw new CatalogueError('foreign', `The file is not a Normlint catalogue; ${rebuild}.`);
  if (bytes.length < headerLength) throw truncated(bytes.length, undefined);
  checkVersion(view.getUint32(8, true));
  const length = view.getUint32(12, true);
  const count = view.getUint32(16, true);
  const tableEnd = headerLength + count * entryLength;
  if (bytes.length >= tableEnd && headerChecksum(words, tableEnd) !== view.getUint32(20, true)) throw damaged('header');
  if (bytes.length < length || bytes.length < tableEnd) throw truncated(bytes.length, length);
  if (bytes.length > length)
    throw new CatalogueError('damaged', `The catalogue has ${bytes.length - length} bytes too many; ${rebuild}.`);
  const unchecked = later.map(tagNumber);
  const sections = new Map<number, Section>();
  for (let entry = headerLength; entry < tableEnd; entry += entryLength) {
    const tag = view.getUint32(entry, true);
    const start = view.getUint32(entry + 4, true);
    const end = start + view.getUint32(entry + 8, true);
    if (!unchecked.includes(tag)) {
      const sum = checksum(words, start, start + roundUp(end - start));
      if (sum !== view.getUint32(entry + 12, true)) throw damaged(`section ${tagText(tag)}`);
    }
    sections.set(tag, { start, end });
  }
  return sections;
}

/** The section under the tag, if the file has it. */
export function findSection(sections: ReadonlyMap<number, Section>, tag: string): Section | undefined {
  return sections.get(tagNumber(tag));
}

/** The section under the tag. Throws CatalogueError when the file has none. */
export function sectionOf(sections: ReadonlyMap<number, Section>, tag: string): Section {
  const section = sections.get(tagNumber(tag));
  if (!section) throw new CatalogueError('damaged', `The catalogue has no section ${tag}; ${rebuild}.`);
  return section;
}

function checkVersion(version: number): void {
  if (version > formatVersion)
    throw new CatalogueError(
      'newer',
      `The catalogue has format version ${version}, this Normlint reads version ${formatVersion}; update Normlint.`,
    );
  if (version < formatVersion)
    throw new CatalogueError(
      'older',
      `The catalogue has format version ${version}, this Normlint reads version ${formatVersion}; ${rebuild}.`,
    );
}

function truncated(actual: number, expected: number | undefined): CatalogueError {
  const of = expected === undefined ? '' : ` of ${expected}`;
  return new CatalogueError('truncated', `The catalogue is truncated: it has only ${actual}${of} bytes; ${rebuild}.`);
}

/** The error for bytes that are not what the build wrote. */
export function damaged(where: string): CatalogueError {
  return new CatalogueError('damaged', `The catalogue is damaged (checksum of the ${where}); ${rebuild}.`);
}

function headerChecksum(words: Int32Array, tableEnd: number): number {
  return (checksum(words, 0, 20) ^ checksum(words, headerLength, tableEnd)) >>> 0;
}

/** The length up to the next word's boundary. */
export function roundUp(length: number): number {
  return (length + 3) & ~3;
}

function tagNumber(tag: string): number {
  let number = 0;
  for (let index = 3; index >= 0; index--) number = number * 256 + tag.charCodeAt(index);
  return number;
}

function tagText(tag: number): string {
  return String.fromCharCode(tag & 0xff, (tag >>> 8) & 0xff, (tag >>> 16) & 0xff, tag >>> 24);
}
