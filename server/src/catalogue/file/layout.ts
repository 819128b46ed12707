/*
 * What stands in the sections of the file, see container.ts for the frame.
 *
 *   META  JSON: CatalogueDescription
 *   NUMS  string table: the numbers of all standards
 *   NSUM  checksums of the blocks of NUMS, see blocks.ts
 *   FRST  per number, and once for the end: index of its first record (uint32)
 *   FSUM  checksums of the blocks of FRST
 *   PART  string table: all parts
 *   RECS  the records' index, sorted by number, part, prefix; fixed length, see below
 *   RSUM  checksums of the blocks of RECS
 *   BODY  the records' contents, in the order of RECS, see recordCodec.ts
 *   SUMS  checksums of the blocks of BODY
 *   COMM  string table: names of committees
 *   AGEN  JSON: Agency[]
 *   CTEE  JSON: Committee[]
 *   ALIA  JSON: Alias[]
 *   CODE  JSON: Code[]
 *   SUCC  JSON: NumberSuccession[]; absent in files of older builds
 *   ADOP  string table: prefix, number and part of the standards that are adopted
 *   ADBY  per string of ADOP: offset (uint32) of a list of adoptions: count, then for each its
 *         record and its index in what the record adopts (varint)
 *   ALSO  string table: other designations of records, prefix, number and part; absent where there are none
 *   ALRC  per string of ALSO its record (uint32)
 *   TWRD  string table: the words of all titles, see search/words.ts
 *   TPLC  per word, and once for the end: offset (uint32) of the titles that it stands in: count, first title, distances
 *         to the next less one (varint)
 *   TSUM  checksums of the blocks of TPLC
 *   TITL  number of titles, number of English ones, which stand first (uint32); per title its record (uint32); per title
 *         how many words it has as a query, at most 255 (byte)
 *   LSUM  checksums of the blocks of TITL
 */

/** The tags of the sections. */
export const sectionTag = {
  description: 'META',
  numbers: 'NUMS',
  numberChecksums: 'NSUM',
  firstRecords: 'FRST',
  firstRecordChecksums: 'FSUM',
  parts: 'PART',
  records: 'RECS',
  recordChecksums: 'RSUM',
  bodies: 'BODY',
  bodyChecksums: 'SUMS',
  committeeNames: 'COMM',
  agencies: 'AGEN',
  committees: 'CTEE',
  aliases: 'ALIA',
  codes: 'CODE',
  successions: 'SUCC',
  adopted: 'ADOP',
  adopters: 'ADBY',
  also: 'ALSO',
  alsoRecords: 'ALRC',
  titleWords: 'TWRD',
  titlePlaces: 'TPLC',
  titlePlaceChecksums: 'TSUM',
  titles: 'TITL',
  titleChecksums: 'LSUM',
} as const;

/** The sections that grow most with the number of standards, and where the checksums of their blocks are. */
export const blockChecksums = [
  [sectionTag.numbers, sectionTag.numberChecksums],
  [sectionTag.firstRecords, sectionTag.firstRecordChecksums],
  [sectionTag.records, sectionTag.recordChecksums],
  [sectionTag.bodies, sectionTag.bodyChecksums],
  [sectionTag.titlePlaces, sectionTag.titlePlaceChecksums],
  [sectionTag.titles, sectionTag.titleChecksums],
] as const;

/** A section whose blocks have checksums. */
export type BlockTag = (typeof blockChecksums)[number][0];

/** One entry of RECS: offsets of its fields and its length, in bytes. */
export const recordEntry = {
  /** 0 without part, otherwise the part's index plus one (uint32). */
  part: 0,
  /** Index of the prefix (uint16). */
  prefix: 4,
  /** A {@link printedAs} and {@link inForce} (uint16). */
  flags: 6,
  /** Offset of the contents in BODY (uint32). */
  body: 8,
  length: 12,
} as const;

/** How prefix, number and part make up the designation: lowest two bits of the flags. */
export const printedAs = { withoutPart: 0, hyphen: 1, dot: 2, written: 3 } as const;

/** Flag of a standard that has a published edition. */
export const inForce = 4;
