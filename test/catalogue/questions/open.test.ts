import assert from 'node:assert/strict';
import { buildCatalogue } from '../../../server/src/catalogue/file/build';
import { writeContainer } from '../../../server/src/catalogue/file/container';
import type { Catalogue, StandardRecord } from '../../../server/src/catalogue/model/catalogue';
import { CatalogueError } from '../../../server/src/catalogue/model/error';
import { openCatalogue } from '../../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../../server/src/designations/canonical';
import type { Designation } from '../../../server/src/designations/designation';
import { read } from '../read';
import { smallDataset } from '../smallDataset';

type Key = Pick<Designation, 'body' | 'prefix' | 'number' | 'part'>;

const bytes = buildCatalogue(smallDataset, parseCanonical);
const headerLength = 24;
const entryLength = 16;
const view = new DataView(bytes.buffer);
const sectionCount = view.getUint32(16, true);

/** Where each section starts and ends, by its tag. */
const sections = new Map(
  Array.from({ length: sectionCount }, (_, index) => {
    const entry = headerLength + index * entryLength;
    const start = view.getUint32(entry + 4, true);
    return [
      Buffer.from(bytes.subarray(entry, entry + 4)).toString(),
      { start, end: start + view.getUint32(entry + 8, true) },
    ];
  }),
);

function faultOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof CatalogueError, `threw ${error}`);
    assert.match(error.message, /^The [^\n]*\.$/, 'one sentence');
    return error.fault;
  }
  return 'none';
}

function changed(change: (copy: Uint8Array, copyView: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy, new DataView(copy.buffer));
  return copy;
}

function withAddresses(record: StandardRecord): StandardRecord {
  const before = record.designation.startsWith('ISO') ? 'https://www.iso.org/standard/' : 'https://iec.example/';
  const behind = record.designation.startsWith('ISO') ? '.html' : '';
  const full = <T extends { readonly page?: string }>(item: T): T =>
    item.page === undefined || item.page.includes('/') ? item : { ...item, page: `${before}${item.page}${behind}` };
  return {
    ...record,
    editions: record.editions.map((edition) => ({
      ...full(edition),
      supplements: edition.supplements.map(full),
      ...(edition.versions ? { versions: edition.versions.map(full) } : {}),
    })),
  };
}

describe('the catalogue file', () => {
  it('gives back every record as it was put in, pages as addresses', () => {
    const catalogue = openCatalogue(bytes);
    for (const record of smallDataset.records) {
      assert.deepEqual(catalogue.find(read(record.designation)), withAddresses(record));
    }
  });

  it('gives back agencies, committees, codes and the day of the newest source', () => {
    const catalogue = openCatalogue(bytes);
    assert.deepEqual(catalogue.agencies(), smallDataset.agencies);
    assert.deepEqual(catalogue.committees(), smallDataset.committees);
    assert.deepEqual(catalogue.codes(), smallDataset.codes);
    assert.equal(catalogue.asOf, '2026-08-19');
  });

  it('does not depend on the order of the records', () => {
    const reversed = { ...smallDataset, records: [...smallDataset.records].reverse() };
    assert.deepEqual(buildCatalogue(reversed, parseCanonical), bytes);
  });

  it('is read from any place in memory', () => {
    for (const offset of [1, 2, 3, 4]) {
      const memory = new Uint8Array(bytes.length + offset);
      memory.set(bytes, offset);
      const catalogue = openCatalogue(memory.subarray(offset));
      assert.equal(catalogue.find(read('ISO 9001'))?.committee, 'ISO/TC 176/SC 2');
    }
  });

  it('carries designations of any print, numbers that are words and dates in brackets', () => {
    const keys = new Map<string, Key>([
      ['ITU-T Y.2060', { body: 'any', prefix: 'ITU-T', number: 'Y.2060' }],
      ['ITU-T Y Suppl. 7', { body: 'any', prefix: 'ITU-T', number: 'Y Suppl. 7' }],
      ['ETSI EN 300 328', { body: 'any', prefix: 'ETSI EN', number: '300328' }],
      ['YY 0505', { body: 'any', prefix: 'YY', number: '0505' }],
      ['YY 505', { body: 'any', prefix: 'YY', number: '505' }],
      ['T/团体 53', { body: 'any', prefix: 'T/团体', number: '53' }],
      ['OGC 01-047r2', { body: 'any', prefix: 'OGC', number: '01-047r2' }],
    ]);
    const record = (designation: string, edition: string, year: string): StandardRecord => ({
      designation,
      titles: {},
      adopts: [],
      editions: [{ designation: edition, year, status: 'published', supplements: [] }],
    });
    const records = [
      record('ITU-T Y.2060', 'ITU-T Y.2060 (06/2012)', '2012'),
      record('ITU-T Y Suppl. 7', 'ITU-T Y Suppl. 7 (2008)', '2008'),
      record('ETSI EN 300 328', 'ETSI EN 300 328 V2.2.2 (2019-07)', '2019'),
      record('YY 0505', 'YY 0505-2012', '2012'),
      record('YY 505', 'YY 505-1990', '1990'),
      record('T/团体 53', 'T/团体 53—2020', '2020'),
      record('OGC 01-047r2', 'OGC 01-047r2', '2001'),
    ];
    const [any = assert.fail()] = smallDataset.series;
    const series = [{ ...any, prefixes: ['ITU-T', 'ETSI EN', 'YY', 'T/团体', 'OGC'] }];
    const dataset = { ...smallDataset, series, records };
    const catalogue = openCatalogue(buildCatalogue(dataset, (text) => keys.get(text)));
    for (const wanted of records) {
      const key = keys.get(wanted.designation) ?? assert.fail();
      assert.deepEqual(catalogue.find({ ...key, supplements: [] }), wanted);
    }
  });

  it('is built for no series at all', () => {
    const empty = openCatalogue(
      buildCatalogue({ series: [], records: [], agencies: [], committees: [] }, parseCanonical),
    );
    assert.equal(empty.find(read('ISO 9001')), undefined);
    assert.deepEqual(empty.suggest(read('ISO 9001'), 5), []);
  });

  it('is not built with two records of one standard, an unknown prefix or an unreadable designation', () => {
    const build = (records: readonly StandardRecord[]) => () =>
      buildCatalogue({ ...smallDataset, records }, parseCanonical);
    const record = { designation: 'ISO 5', titles: {}, editions: [], adopts: [] };
    assert.throws(build([record, record]), /two records of “ISO 5”/);
    assert.throws(
      build([{ ...record, designation: 'IEC SRD 62913-1' }]),
      /No series has the prefix of “IEC SRD 62913-1”/,
    );
    assert.throws(build([{ ...record, designation: 'no standard' }]), /“no standard” cannot be read/);
  });
});

describe('a catalogue file that is not whole', () => {
  it('is named foreign when it is something else', () => {
    assert.equal(
      faultOf(() => openCatalogue(new Uint8Array())),
      'foreign',
    );
    assert.equal(
      faultOf(() => openCatalogue(Buffer.from('PK\u0003\u0004 a zip file, not a catalogue'))),
      'foreign',
    );
    assert.equal(
      faultOf(() => openCatalogue(changed((copy) => copy.set([0x0a], 4)))),
      'foreign',
    );
  });

  it('is named truncated wherever it ends', () => {
    const boundaries = [
      4,
      8,
      headerLength,
      headerLength + entryLength,
      ...[...sections.values()].flatMap(({ start, end }) => [start, end]),
    ];
    for (const boundary of boundaries) {
      for (const length of [boundary - 1, boundary, boundary + 1].filter(
        (length) => length >= 4 && length < bytes.length,
      )) {
        assert.equal(
          faultOf(() => openCatalogue(bytes.subarray(0, length))),
          'truncated',
          `${length} bytes`,
        );
      }
    }
  });

  it('is named newer or older by its version', () => {
    assert.equal(
      faultOf(() => openCatalogue(changed((_, copyView) => copyView.setUint32(8, 2, true)))),
      'newer',
    );
    assert.equal(
      faultOf(() => openCatalogue(changed((_, copyView) => copyView.setUint32(8, 0, true)))),
      'older',
    );
  });

  it('is named damaged when something follows it', () => {
    assert.equal(
      faultOf(() => openCatalogue(Buffer.concat([bytes, Buffer.from([0])]))),
      'damaged',
    );
  });

  it('is refused for every single bit that is flipped', () => {
    const copy = bytes.slice();
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const at = bit >>> 3;
      copy[at] = (copy[at] ?? 0) ^ (1 << (bit & 7));
      assert.notEqual(
        faultOf(() => openCatalogue(copy)),
        'none',
        `bit ${bit}`,
      );
      copy[at] = (copy[at] ?? 0) ^ (1 << (bit & 7));
    }
  });

  it('is refused for contents that have changed when they are needed, if it is too large to be checked at once', () => {
    const later = new Map<string, (catalogue: Catalogue) => unknown>([
      ['NUMS', (catalogue) => catalogue.has(read('ISO 9001'))],
      ['FRST', (catalogue) => catalogue.has(read('ISO 9001'))],
      ['RECS', (catalogue) => catalogue.has(read('ISO 9001'))],
      ['BODY', (catalogue) => catalogue.find(read('ISO 9001'))],
      ['TPLC', (catalogue) => catalogue.search('quality', { limit: 1 })],
      ['TITL', (catalogue) => catalogue.search('quality', { limit: 1 })],
    ]);
    for (const [tag, { start }] of sections) {
      const broken = changed((copy) => copy.set([(copy[start] ?? 0) ^ 1], start));
      const ask = later.get(tag);
      if (!ask) {
        assert.equal(
          faultOf(() => openCatalogue(broken, 0)),
          'damaged',
          tag,
        );
        continue;
      }
      const catalogue = openCatalogue(broken, 0);
      assert.equal(catalogue.coverage(read('ISO 9001'))?.series, 'ISO');
      assert.equal(
        faultOf(() => ask(catalogue)),
        'damaged',
        tag,
      );
    }
    const whole = openCatalogue(bytes, 0);
    for (const record of smallDataset.records) {
      assert.deepEqual(whole.find(read(record.designation)), withAddresses(record));
    }
  });

  it('may have sections that this reader does not know', () => {
    const known = [...sections].map(([tag, { start, end }]) => [tag, bytes.slice(start, end)] as const);
    const later = writeContainer(new Map([['NEXT', Uint8Array.of(1, 2, 3)], ...known]));
    assert.equal(openCatalogue(later).find(read('ISO 9001'))?.designation, 'ISO 9001');
  });

  it('is named damaged when it lacks a section', () => {
    const lacking = [...sections].filter(([tag]) => tag !== 'NUMS');
    const file = writeContainer(new Map(lacking.map(([tag, { start, end }]) => [tag, bytes.slice(start, end)])));
    assert.equal(
      faultOf(() => openCatalogue(file)),
      'damaged',
    );
  });
});
