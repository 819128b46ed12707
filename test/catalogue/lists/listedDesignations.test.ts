import assert from 'node:assert/strict';
import { buildCatalogue } from '../../../server/src/catalogue/file/build';
import { ListedDesignations } from '../../../server/src/catalogue/lists/listedDesignations';
import { knowledgeOf } from '../../../server/src/catalogue/questions/knowledge';
import { openCatalogue } from '../../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../../server/src/designations/canonical';
import { printDesignation } from '../../../server/src/designations/print';
import { smallDataset } from '../smallDataset';

const iso = smallDataset.series.find(({ series }) => series === 'ISO') ?? assert.fail();
const catalogue = knowledgeOf(
  openCatalogue(
    buildCatalogue(
      {
        series: [iso],
        records: ['ISO/TS 10303-1935', 'ISO 9001'].map((designation) => ({
          designation,
          titles: {},
          adopts: [],
          editions: [{ designation: `${designation}:2015`, year: '2015', status: 'published', supplements: [] }],
        })),
        agencies: [],
        committees: [],
      },
      parseCanonical,
    ),
  ),
);

/** How the last of the rows is understood, and what else it could be. */
function understood(rows: readonly string[], knowledge?: typeof catalogue): (string | undefined)[] {
  const read = new ListedDesignations(rows, knowledge).read(rows.at(-1) ?? '');
  if (read === undefined) return [undefined, undefined];
  return [printDesignation(read.designation) + read.rest, read.otherwise && printDesignation(read.otherwise)];
}

/** What a row is, the rows that stand before it, the reading, and the part that the reading could be instead. */
const readings: readonly (readonly [string, readonly string[], string, string?])[] = [
  ['a year behind a hyphen of a body that prints a colon', ['ISO 9001-2015'], 'ISO 9001:2015', 'ISO 9001-2015'],
  ['the same with another dash and without a space', ['ISO9001—2015'], 'ISO 9001:2015', 'ISO 9001-2015'],
  ['a year that its body prints so', ['Q/ABC 1001-2019'], 'Q/ABC 1001-2019'],
  ['a year behind a colon', ['ISO 9001 : 2015'], 'ISO 9001:2015'],
  ['a year behind a dot', ['GB/T 19001.2016'], 'GB/T 19001-2016', 'GB/T 19001.2016'],
  ['a year of two digits', ['GB 3100-93'], 'GB 3100-1993'],
  ['a part that can be no year', ['ISO 11111-12345'], 'ISO 11111-12345'],
  ['a part in front of a year', ['ISO/TS 10303-1935:2018'], 'ISO/TS 10303-1935:2018'],
  ['a number that nothing proves a part', ['ISO/TS 10303-1935'], 'ISO/TS 10303:1935', 'ISO/TS 10303-1935'],
  ['a part that a dated row proves', ['ISO/TS 10303-1935:2018', 'ISO/TS 10303-1935'], 'ISO/TS 10303-1935'],
  ['a part beside one of four digits', ['ISO/TS 10303-1001', 'ISO/TS 10303-1935'], 'ISO/TS 10303-1935'],
  ['a part that follows others', ['ISO/TS 10303-1934', 'ISO/TS 10303-1936', 'ISO/TS 10303-1935'], 'ISO/TS 10303-1935'],
  ['a year beside other years', ['ISO 9001-2000', 'ISO 9001-2008', 'ISO 9001-2015'], 'ISO 9001:2015', 'ISO 9001-2015'],
  [
    'years that follow one another at the end of what the body prints so',
    ['Q/ABC 1-2019', 'Q/ABC 1-2020', 'Q/ABC 1-2021'],
    'Q/ABC 1-2021',
  ],
  ['a part behind another sign that a row proves', ['GB/T 5271.8-2001', 'GB/T 5271-8'], 'GB/T 5271.8'],
  ['a part behind another sign that nothing proves', ['GB/T 5271-8'], 'GB/T 5271-8'],
];

describe('designations of a list', () => {
  for (const [name, rows, canonical, otherwise] of readings) {
    it(`are read by their form and what rows prove: ${name}`, () => {
      assert.deepEqual(understood(rows), [canonical, otherwise]);
    });
  }

  it('take from a catalogue what is a part, and no part that it does not have', () => {
    assert.deepEqual(understood(['ISO/TS 10303-1935'], catalogue), ['ISO/TS 10303-1935', undefined]);
    assert.deepEqual(understood(['ISO/TS 10303-1936'], catalogue), ['ISO/TS 10303:1936', 'ISO/TS 10303-1936']);
    assert.deepEqual(understood(['ISO 9001-2015'], catalogue), ['ISO 9001:2015', 'ISO 9001-2015']);
    assert.deepEqual(understood(['ISO 9001 : 2030'], catalogue), ['ISO 9001:2030', undefined]);
  });

  it('are none where nothing is one', () => {
    assert.deepEqual(understood(['nonsense'], catalogue), [undefined, undefined]);
    assert.deepEqual(understood([]), [undefined, undefined]);
  });
});
