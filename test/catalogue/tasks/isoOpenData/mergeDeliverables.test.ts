import assert from 'node:assert/strict';
import { buildCatalogue } from '../../../../server/src/catalogue/file/build';
import { readDataset } from '../../../../server/src/catalogue/file/readDataset';
import { openCatalogue } from '../../../../server/src/catalogue/questions/open';
import { mergeDeliverables } from '../../../../server/src/catalogue/tasks/isoOpenData/mergeDeliverables';
import { readDeliverables } from '../../../../server/src/catalogue/tasks/isoOpenData/readDeliverables';
import { parseCanonical } from '../../../../server/src/designations/canonical';
import { read } from '../../read';
import { smallDataset } from '../../smallDataset';
import { jsonLines, row, wholeList } from './list';

const deliverables = (rows: readonly object[]) =>
  readDeliverables(new TextEncoder().encode(jsonLines(rows))).deliverables;

/** The small dataset with the list taken over, as a catalogue. */
function merged(rows: readonly object[] = wholeList, asOf = '2026-11-20') {
  const { dataset } = mergeDeliverables(smallDataset, deliverables(rows), asOf);
  return openCatalogue(buildCatalogue(dataset, parseCanonical));
}

describe('reading a catalogue file back', () => {
  it('gives a dataset from which the same file is built', () => {
    const bytes = buildCatalogue(smallDataset, parseCanonical);
    assert.deepEqual(buildCatalogue(readDataset(bytes), parseCanonical), bytes);
  });
});

describe('taking over ISO’s list of deliverables', () => {
  it('says what replaces what, and keeps what the list does not have', () => {
    const record = merged().find(read('ISO 9001'));
    assert.deepEqual(
      record?.editions.map(({ designation, status, withdrawn, succession }) => [
        designation,
        status,
        withdrawn,
        succession?.designations[0],
      ]),
      [
        ['ISO 9001:2008', 'superseded', '2015-09', 'ISO 9001:2015'],
        ['ISO 9001:2015', 'superseded', undefined, 'ISO 9001:2026'],
        ['ISO 9001:2026', 'published', undefined, undefined],
      ],
    );
    assert.equal(record?.titles.en, 'Quality management systems');
    assert.equal(record?.editions[2]?.page, 'https://www.iso.org/standard/88464.html');
    assert.deepEqual(
      record?.editions[1]?.supplements.map(({ designation, status }) => [designation, status]),
      [['ISO 9001:2015/Amd 1:2024', 'withdrawn']],
    );
  });

  it('takes a part that could be a year for the part, as ISO prints a year behind a colon', () => {
    const catalogue = merged([...wholeList, row(90005, 'ISO/CD TS 10303-1935', 3020, { publicationDate: null })]);
    const part = parseCanonical('ISO/TS 10303-1935') ?? assert.fail();
    assert.equal(catalogue.find(part)?.designation, 'ISO/TS 10303-1935');
  });

  it('takes the place of the documents in preparation that were known before', () => {
    const catalogue = merged();
    assert.equal(
      catalogue.find(read('ISO 9001'))?.editions.some(({ status }) => status === 'draft'),
      false,
    );
    assert.deepEqual(
      catalogue.find(read('ISO 9004'))?.editions.map(({ designation, status }) => [designation, status]),
      [['ISO/DIS 9004', 'draft']],
    );
    assert.equal(catalogue.find(read('ISO 9006'))?.editions[0]?.status, 'upcoming');
    assert.equal(catalogue.has(read('ISO 9005')), false);
  });

  it('dates ISO’s series and leaves the other ones alone', () => {
    const catalogue = merged();
    assert.equal(catalogue.asOf, '2026-11-20');
    assert.equal(catalogue.coverage(read('ISO 9001'))?.asOf, '2026-11-20');
    assert.equal(catalogue.coverage(read('ISO 9001'))?.source, 'ISO Open Data, list of deliverables');
    assert.equal(catalogue.coverage(read('IEC 61508-1'))?.asOf, '2026-03-15');
    assert.deepEqual(catalogue.find(read('GB/T 19001'))?.titles.zh, '质量管理体系 要求');
  });

  it('adds documents of other bodies that are new, and changes none', () => {
    const rows = [
      ...wholeList,
      row(1, 'IEC 61508-1:2010', 9599),
      row(2, 'IEC 80000-6:2030', 6060, { publicationDate: '2030-01-31' }),
    ];
    const catalogue = merged(rows);
    assert.equal(catalogue.find(read('IEC 61508-1'))?.editions.at(-1)?.status, 'published');
    assert.deepEqual(
      catalogue.find(read('IEC 80000-6'))?.editions.map(({ year }) => year),
      ['2022', '2030'],
    );
  });

  it('counts what it has no place for', () => {
    const { taken, leftOut } = mergeDeliverables(smallDataset, deliverables(wholeList), '2026-11-20');
    assert.deepEqual([taken, leftOut], [wholeList.length - 2, 2]);
  });

  it('refuses a list that is older than the catalogue', () => {
    assert.throws(
      () => merged(wholeList, '2026-08-18'),
      /The list is of 2026-08-18 and older than the catalogue, which is of 2026-08-19\./,
    );
  });

  it('refuses a list that lacks what is known', () => {
    assert.throws(
      () => merged(wholeList.slice(0, 6)),
      /The list names \d+ ISO documents, and 9 are known already; it is not whole\./,
    );
  });
});
