import assert from 'node:assert/strict';
import { buildCatalogue } from '../../../server/src/catalogue/file/build';
import { readDelimited } from '../../../server/src/catalogue/lists/delimited';
import { overlay } from '../../../server/src/catalogue/lists/overlay';
import { readStandards } from '../../../server/src/catalogue/lists/readStandards';
import { openCatalogue } from '../../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../../server/src/designations/canonical';
import { read } from '../read';
import { smallDataset } from '../smallDataset';

const base = openCatalogue(buildCatalogue(smallDataset, parseCanonical));

/** The small dataset with a list over it. */
function over(...lines: string[]) {
  const { records, problems } = readStandards(readDelimited(lines.join('\n')), 'own.csv');
  assert.deepEqual(problems, []);
  return overlay(base, records);
}

describe('a catalogue with a list of one’s own over it', () => {
  it('is the base itself when the list is empty', () => {
    assert.equal(over('designation'), base);
  });

  it('knows a standard that only the list names', () => {
    const catalogue = over('designation,title', 'Q/XYZ 001-2024,Cable');
    assert.equal(catalogue.has(read('Q/XYZ 001-2024')), true);
    assert.equal(catalogue.find(read('Q/XYZ 001-2024'))?.titles.en, 'Cable');
    assert.equal(catalogue.has(read('Q/XYZ 002-2024')), false);
    assert.equal(catalogue.has(read('ISO 9001')), true);
    assert.equal(catalogue.asOf, base.asOf);
  });

  it('adds an edition to a standard of the base, in its place', () => {
    const catalogue = over('designation,status,published', 'ISO 9001:2026,published,2026-09-01');
    assert.deepEqual(
      catalogue.find(read('ISO 9001'))?.editions.map(({ designation }) => designation),
      ['ISO 9001:2008', 'ISO 9001:2015', 'ISO 9001:2026', 'ISO/DIS 9001'],
    );
  });

  it('lets the list go before the base per edition, and keeps what the list leaves open', () => {
    const catalogue = over('designation,status,successor,title_zh', 'ISO 9001:2015,,ISO 9001:2026,质量');
    const record = catalogue.find(read('ISO 9001:2015'));
    assert.deepEqual(record?.titles, { en: 'Quality management systems — Requirements', zh: '质量' });
    const edition = record?.editions.find(({ year }) => year === '2015');
    assert.equal(edition?.status, 'superseded');
    assert.deepEqual(edition?.succession?.designations, ['ISO 9001:2026']);
    assert.equal(edition?.published, '2015-09-22');
    assert.equal(edition?.supplements.length, 1);
    assert.equal(record?.editions[0]?.status, 'superseded');
  });

  it('takes an undated row for the current edition of a standard that the base knows', () => {
    const record = over('designation,status', 'ISO 9001,withdrawn').find(read('ISO 9001'));
    assert.deepEqual(
      record?.editions.map(({ designation, status }) => [designation, status]),
      [
        ['ISO 9001:2008', 'superseded'],
        ['ISO 9001:2015', 'withdrawn'],
        ['ISO/DIS 9001', 'draft'],
      ],
    );
  });

  it('finds parts and other prefixes in base and list together', () => {
    const catalogue = over('designation', 'IEC 61508-3:2010', 'GB/T 9706.202-2030', 'Q/XY 5.1-2020', 'Q/XY 5.2-2020');
    assert.deepEqual(catalogue.parts(read('IEC 61508')), [
      'IEC TR 61508-0',
      'IEC 61508-1',
      'IEC 61508-2',
      'IEC 61508-3',
      'ISO/TS 61508-5',
      'IEC 61508-10',
    ]);
    assert.deepEqual(catalogue.underOtherPrefix(read('GB/T 9706.202')), ['GB 9706.202']);
    assert.deepEqual(catalogue.underOtherPrefix(read('GB 9706.202')), ['GB/T 9706.202']);
    assert.deepEqual(catalogue.parts(read('Q/XY 5')), ['Q/XY 5.1', 'Q/XY 5.2']);
    assert.deepEqual(
      catalogue.describeParts(read('Q/XY 5')).map(({ status }) => status),
      ['unknown', 'unknown'],
    );
  });

  it('suggests and finds by title what the list names', () => {
    const catalogue = over('designation,title,status', 'Q/XY 1234-2020,Charging cable for ships,published');
    assert.deepEqual(catalogue.suggest(read('Q/XY 1243-2020'), 3), [
      { designation: 'Q/XY 1234-2020', title: 'Charging cable for ships', reason: 'digits-swapped' },
    ]);
    assert.equal(catalogue.search('charging ship', { limit: 3 })[0]?.designation, 'Q/XY 1234');
    assert.deepEqual(catalogue.suggest(read('Q/XY 1243-2020'), 0), []);
  });

  it('knows adoptions in both directions', () => {
    const catalogue = over('designation,adopts,degree', 'Q/XY 9-2020,ISO 9001:2015,IDT');
    assert.deepEqual(catalogue.adoptions(read('Q/XY 9')).adopts, [
      { designation: 'ISO 9001:2015', degree: 'IDT', edition: 'Q/XY 9-2020' },
    ]);
    assert.ok(catalogue.adoptions(read('ISO 9001')).adoptedBy.some(({ designation }) => designation === 'Q/XY 9'));
  });
});
