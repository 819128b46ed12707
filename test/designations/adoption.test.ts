import assert from 'node:assert/strict';
import { adoptedBy } from '../../server/src/designations/adoption';
import { parseDesignation } from '../../server/src/designations/parse';
import { printDesignation } from '../../server/src/designations/print';

const cases: readonly [string, readonly string[]][] = [
  ['DIN EN ISO 9001:2015-11', ['EN ISO 9001', 'ISO 9001']],
  ['BS EN ISO 9001:2015+A1:2024', ['EN ISO 9001', 'ISO 9001']],
  ['NEN-EN-ISO/IEC 17025:2018', ['EN ISO/IEC 17025', 'ISO/IEC 17025']],
  ['NEN-ISO 31000:2018', ['ISO 31000']],
  ['UNE-EN 60601-1:2008', ['EN 60601-1', 'IEC 60601-1']],
  ['DIN EN IEC 62443-4-1:2018-10', ['EN IEC 62443-4-1', 'IEC 62443-4-1']],
  ['CEN ISO/TS 17573:2003', ['ISO/TS 17573']],
  ['PD IEC TS 62443-1-5:2023', ['IEC TS 62443-1-5']],
  ['ÖNORM EN 1090-2:2018', ['EN 1090-2']],
  ['E DIN EN ISO 9001:2024-05', ['EN ISO 9001', 'ISO 9001']],
  ['EN 61508-1:2010', ['IEC 61508-1']],
  ['EN 50549-1:2019', []],
  ['DIN 4102-1:1998-05', []],
  ['ISO 9001:2015', []],
];

describe('Adoption', () => {
  for (const [written, adopted] of cases) {
    it(`finds what ${written} takes over`, () => {
      const designation = parseDesignation(written);
      assert.ok(designation);
      assert.deepEqual(adoptedBy(designation).map(printDesignation), adopted);
    });
  }

  it('names only documents that some body prints', () => {
    const designation = parseDesignation('CEN ISO/ASTM TS 52930:2021');
    assert.ok(designation);
    assert.deepEqual(adoptedBy(designation).map(printDesignation), ['ISO/ASTM TS 52930']);
  });
});
