import assert from 'node:assert/strict';
import type { Designation } from '../../server/src/designations/designation';
import { parseDesignation } from '../../server/src/designations/parse';
import { printDesignation } from '../../server/src/designations/print';
import { printUrn, readUrn } from '../../server/src/designations/urn';

describe('URN', () => {
  /** A URN and what it names, in both directions. */
  const pairs: readonly (readonly [string, string])[] = [
    ['urn:iso:std:iso:9001', 'ISO 9001'],
    ['urn:iso:std:iso:9999:-1', 'ISO 9999-1'],
    ['urn:iso:std:iso:10303:-21', 'ISO 10303-21'],
    ['urn:iso:std:iso-iec:27001', 'ISO/IEC 27001'],
    ['urn:iso:std:iso-iec:tr:29110:-1', 'ISO/IEC TR 29110-1'],
    ['urn:iso:std:iso-sae:21434', 'ISO/SAE 21434'],
    ['urn:iso:std:iso-iec-ieee:42010', 'ISO/IEC/IEEE 42010'],
    ['urn:iso:std:iso:ts:22163', 'ISO/TS 22163'],
    ['urn:iso:std:iso:guide:82', 'ISO Guide 82'],
    ['urn:iso:std:iso:iwa:2', 'IWA 2'],
    ['urn:iec:std:iec:60601-1:2005:::', 'IEC 60601-1:2005'],
    ['urn:iec:std:iec:60050::::', 'IEC 60050'],
    ['urn:iec:std:iec:62565-5-3:2025:ts::', 'IEC TS 62565-5-3:2025'],
    ['urn:iec:std:iec:60068-2-2:1974:::::amd:1:1993', 'IEC 60068-2-2:1974/AMD1:1993'],
    ['urn:iec:std:iec:61058-2-4:1995::csv::plus:amd:1:2003', 'IEC 61058-2-4:1995+AMD1:2003 CSV'],
    ['urn:iec:std:cispr:11:2015:::', 'CISPR 11:2015'],
  ];
  for (const [urn, canonical] of pairs) {
    it(`${urn} names ${canonical}`, () => {
      const read = readUrn(urn);
      assert.ok(read);
      assert.equal(printDesignation(read.designation), canonical);
      const designation = parseDesignation(canonical);
      assert.ok(designation);
      assert.equal(printUrn(designation), urn);
    });
  }

  /** The examples of RFC 5141, section 2.4.2, that name a whole document, with what a designation has of them. */
  const editions: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['urn:iso:std:iso:9999:-1:ed-1:en', 'ISO 9999-1', '1', ['en']],
    ['urn:iso:std:iso:9999:-1:ed-1:en,fr', 'ISO 9999-1', '1', ['en', 'fr']],
    ['urn:iso:std:iso-iec:tr:9999:-1:ed-1:en', 'ISO/IEC TR 9999-1', '1', ['en']],
    ['urn:iso:std:iso:9999:-1:ed-2:en:amd:1', 'ISO 9999-1/Amd 1', '2', ['en']],
    ['urn:iso:std:iso:9999:-1:ed-2:en:amd:1:v2', 'ISO 9999-1/Amd 1', '2', ['en']],
    ['urn:iso:std:iso:9999:-1:ed-2:en:amd:1:cor:1', 'ISO 9999-1/Amd 1/Cor 1', '2', ['en']],
    ['urn:iso:std:iso:9999:-1:ed-1:v1-amd1.v1:en,fr:amd:2:v2:en', 'ISO 9999-1/Amd 2', '1', ['en', 'fr']],
    ['URN:ISO:STD:ISO:9999:-1:ED-1:V2:EN', 'ISO 9999-1', '1', ['en']],
  ];
  for (const [urn, canonical, edition, languages] of editions) {
    it(`${urn} gives edition and languages`, () => {
      const read = readUrn(urn);
      assert.ok(read);
      assert.equal(printDesignation(read.designation), canonical);
      assert.deepEqual([read.edition, read.languages], [edition, languages]);
    });
  }

  it('names the IETF’s documents (RFC 2648)', () => {
    const rfc: Designation = { body: 'ietf', prefix: 'RFC', number: '2141', supplements: [] };
    assert.deepEqual(readUrn('urn:ietf:rfc:2141'), { designation: rfc });
    assert.equal(printUrn(rfc), 'urn:ietf:rfc:2141');
    assert.equal(printUrn({ body: 'ietf', prefix: 'STD', number: '50', supplements: [] }), 'urn:ietf:std:50');
    assert.equal(printUrn({ body: 'ietf', prefix: 'BCP', number: '14', supplements: [] }), 'urn:ietf:bcp:14');
  });

  it('takes an IEC date with month, and fewer colons at the end', () => {
    assert.equal(readUrn('urn:iec:std:iec:60601-1:2005-12::')?.designation.year, '2005');
    assert.equal(readUrn('urn:iec:std:iec:60601-1')?.designation.part, '1');
    assert.deepEqual(readUrn('urn:iec:std:iec:60050-112:2010:::en')?.languages, ['en']);
  });

  it('never invents an edition: a dated ISO designation has the URN of the standard, its amendment none', () => {
    const dated = parseDesignation('ISO 9001:2015');
    const amendment = parseDesignation('ISO 9001:2015/Amd 1:2024');
    assert.ok(dated && amendment);
    assert.equal(printUrn(dated), 'urn:iso:std:iso:9001');
    assert.equal(printUrn(dated, '5'), 'urn:iso:std:iso:9001:ed-5');
    assert.equal(printUrn(amendment), undefined);
    assert.equal(printUrn(amendment, '5'), 'urn:iso:std:iso:9001:ed-5:amd:1');
  });

  for (const canonical of ['GB/T 19001-2016', 'ISO/DIS 9001', 'ISO/CD TS 22163', 'IEC 60050:—']) {
    it(`has none for ${canonical}`, () => {
      const designation = parseDesignation(canonical);
      assert.ok(designation);
      assert.equal(printUrn(designation), undefined);
    });
  }

  for (const text of [
    '',
    'urn:',
    'urn:iso',
    'urn:iso:std:iso',
    'urn:iso:std:iso:x',
    'urn:iso:std:xyz:9001',
    'urn:iso:std:iso:9001:clause:4.1',
    'urn:iso:std:iso:9001:draft:ed-5',
    'urn:iec:std:iec:60601-1:soon',
    'urn:ietf:rfc:',
    'urn:ietf:rfc:12:3',
    'urn:isbn:0451450523',
    `urn:iso:std:iso:${'9'.repeat(1_000_000)}`,
    `urn:iso:std:iso:9001${':amd:1'.repeat(100_000)}`,
  ]) {
    it(`is not read from ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.equal(readUrn(text), undefined);
    });
  }
});
