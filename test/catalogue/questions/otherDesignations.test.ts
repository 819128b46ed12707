import assert from 'node:assert/strict';
import { buildCatalogue } from '../../../server/src/catalogue/file/build';
import { readDataset } from '../../../server/src/catalogue/file/readDataset';
import type { Edition, StandardRecord } from '../../../server/src/catalogue/model/catalogue';
import type { SeriesData } from '../../../server/src/catalogue/model/dataset';
import { openCatalogue } from '../../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../../server/src/designations/canonical';
import { resolve } from '../../../server/src/recognition/resolve';
import { read } from '../read';

const series = (name: string, prefixes: readonly string[], more: Partial<SeriesData> = {}): SeriesData => ({
  series: name,
  prefixes,
  complete: true,
  editions: false,
  drafts: false,
  asOf: '2026-08-22',
  source: 'a register',
  licence: 'free',
  ...more,
});

const edition = (designation: string, status: Edition['status'], year?: string): Edition => ({
  designation,
  ...(year === undefined ? {} : { year }),
  status,
  supplements: [],
});

const standard = (designation: string, editions: readonly Edition[], also?: readonly string[]): StandardRecord => ({
  designation,
  ...(also ? { also } : {}),
  titles: {},
  adopts: [],
  editions,
});

const records = [
  standard(
    'ITU-T G.709/Y.1331',
    [
      edition('ITU-T G.709 (11/1988)', 'withdrawn', '1988'),
      edition('ITU-T G.709/Y.1331 (02/2012)', 'withdrawn', '2012'),
      edition('ITU-T G.709/Y.1331 (06/2020)', 'published', '2020'),
    ],
    ['ITU-T G.709', 'ITU-T Y.1331'],
  ),
  standard('ITU-T H.264', [
    edition('ITU-T H.264 (V10) (02/2016)', 'withdrawn', '2016'),
    edition('ITU-T H.264 (V11) (10/2016)', 'published', '2016'),
  ]),
  standard('ITU-R BT.709', [edition('ITU-R BT.709-5', 'withdrawn'), edition('ITU-R BT.709-6', 'published')]),
  standard('ETSI EN 303 645', [edition('ETSI EN 303 645 V3.1.3 (2024-09)', 'published', '2024')]),
  standard('EN 285', [edition('EN 285:2015', 'published', '2015')]),
  standard('IEEE Std 802.3', [edition('IEEE Std 802.3-2022', 'published', '2022')]),
];

const dataset = {
  series: [
    series('ITU-T', ['ITU-T']),
    series('ITU-R', ['ITU-R']),
    series('EN', ['EN'], { complete: false }),
    series('ETSI EN', ['ETSI EN'], { complete: false, otherPrefixes: ['EN'] }),
    series('IEEE', ['IEEE Std', 'IEEE/ASTM SI'], { complete: false, otherPrefixes: ['IEEE'] }),
  ],
  records,
  agencies: [],
  committees: [],
};

const bytes = buildCatalogue(dataset, parseCanonical);
const catalogue = openCatalogue(bytes);

const nameOf = (text: string): string | undefined => catalogue.find(read(text))?.designation;

function editionCited(text: string): string | undefined {
  const resolution = resolve(read(text), catalogue, nameOfRecord);
  return resolution.kind === 'known' ? (resolution.edition?.designation ?? 'no edition') : resolution.kind;
}

const nameOfRecord = (canonical: string) => catalogue.find(read(canonical));

describe('a standard with several designations', () => {
  it('is found under each of its numbers, alone, together, and beside one that it does not have', () => {
    for (const text of [
      'ITU-T G.709',
      'ITU-T Y.1331 (2012)',
      'ITU-T G.709/Y.1331 (06/2020)',
      'ITU-T G.709/Y.1399 (2020)',
    ]) {
      assert.equal(nameOf(text), 'ITU-T G.709/Y.1331', text);
    }
    assert.equal(catalogue.has(read('ITU-T Y.1331')), true);
    assert.equal(catalogue.has(read('ITU-T G.709/Y.1399 (2020)')), false, 'may be two in a list');
    assert.equal(nameOf('ITU-T Y.1332'), undefined);
    assert.equal(nameOf('ITU-T G.708/Y.1332 (2020)'), undefined);
  });

  it('is found under a prefix that is used as well, unless that prefix has such a number of its own', () => {
    assert.equal(nameOf('IEEE 802.3'), 'IEEE Std 802.3');
    assert.equal(nameOf('EN 303 645'), 'ETSI EN 303 645');
    assert.equal(nameOf('EN 285'), 'EN 285');
    assert.equal(nameOf('IEEE 802.4'), undefined);
    assert.equal(catalogue.coverage(read('IEEE 802.4'))?.series, 'IEEE');
    assert.equal(catalogue.coverage(read('EN 303 645'))?.series, 'EN');
  });

  it('comes back from the file as it went in', () => {
    const again = readDataset(bytes);
    assert.deepEqual([...again.records].sort(byName), [...records].sort(byName));
    assert.deepEqual(
      again.series.map(({ series, prefixes, otherPrefixes, editions }) => [series, prefixes, otherPrefixes, editions]),
      dataset.series.map(({ series, prefixes, otherPrefixes, editions }) => [
        series,
        prefixes,
        otherPrefixes,
        editions,
      ]),
    );
  });

  it('is not built where two standards have the same one', () => {
    const twice = records.map((record) => ({ ...record, also: ['ITU-T X.1'] }));
    assert.throws(
      () => buildCatalogue({ ...dataset, records: twice }, parseCanonical),
      /Two standards are “ITU-T X\.1”/,
    );
  });
});

describe('an edition that is cited by month, revision or version', () => {
  it('is told from the others', () => {
    assert.equal(editionCited('ITU-T H.264 (02/2016)'), 'ITU-T H.264 (V10) (02/2016)');
    assert.equal(editionCited('ITU-T H.264 (V11) (10/2016)'), 'ITU-T H.264 (V11) (10/2016)');
    assert.equal(editionCited('ITU-T H.264 (2016)'), 'ITU-T H.264 (V11) (10/2016)');
    assert.equal(editionCited('ITU-R BT.709-5'), 'ITU-R BT.709-5');
    assert.equal(editionCited('ITU-R BT.709'), 'ITU-R BT.709-6');
    assert.equal(editionCited('ETSI EN 303 645 V3.1.3'), 'ETSI EN 303 645 V3.1.3 (2024-09)');
  });

  it('is nothing to speak of where not all editions are known', () => {
    assert.equal(editionCited('ITU-R BT.709-3'), 'no edition');
    assert.equal(editionCited('ITU-T H.264 (2005)'), 'no edition');
    assert.equal(editionCited('ETSI EN 303 645 V2.1.1 (2020-06)'), 'no edition');
    assert.equal(editionCited('ETSI EN 303 645 V3.1.1 (2024-01)'), 'no edition');
  });

  it('is no edition of a number that does not exist, supplements apart', () => {
    assert.equal(editionCited('ITU-T G.7099 (2012)'), 'unknown-number');
    assert.equal(editionCited('ITU-T G Suppl. 99 (2012)'), 'not-covered');
    assert.equal(editionCited('ETSI EN 303 999 V1.1.1 (2012-01)'), 'not-covered');
  });
});

function byName(a: StandardRecord, b: StandardRecord): number {
  return a.designation < b.designation ? -1 : 1;
}
