import assert from 'node:assert/strict';
import { parseCanonical } from '../../server/src/designations/canonical';

/** A canonical form, and its number, part and year as they are then. */
const read: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  ['ISO/TS 10303-1935', '10303', '1935', undefined],
  ['ISO/TS 10303-1935:2018', '10303', '1935', '2018'],
  ['ISO 9001:2015', '9001', undefined, '2015'],
  ['ISO 11111-12345', '11111', '12345', undefined],
  ['DL/T 860.2016', '860', '2016', undefined],
  ['DL/T 860.2016-2020', '860', '2016', '2020'],
  ['GB/T 19001-2016', '19001', undefined, '2016'],
  ['Q/ABC 1001-2019', '1001', undefined, '2019'],
  ['JGJ 3-2010', '3', undefined, '2010'],
  ['ITU-T Q.3403 v.1 (02/2016)', 'Q.3403', undefined, '2016'],
];

describe('a canonical form', () => {
  for (const [text, number, part, year] of read) {
    it(`tells part from year: ${text}`, () => {
      const designation = parseCanonical(text);
      assert.deepEqual([designation?.number, designation?.part, designation?.year], [number, part, year]);
    });
  }

  for (const [text, part, year] of [
    ['GB 3100-93', undefined, '1993'],
    ['GB/T 19001.1-2016', '1', '2016'],
  ] as const) {
    it(`makes no part of what the body would print otherwise: ${text}`, () => {
      const designation = parseCanonical(text);
      assert.deepEqual([designation?.part, designation?.year], [part, year]);
    });
  }

  it('is no designation with anything around it', () => {
    for (const text of ['', 'ISO', 'ISO 9001:2015 and more', 'GB/T 5271-8'])
      assert.equal(parseCanonical(text), undefined);
  });
});
