import assert from 'node:assert/strict';
import { parseDesignation } from '../../server/src/designations/parse';
import { printDesignation } from '../../server/src/designations/print';

/** What the bodies print comes back as printed. */
const canonical = [
  'GB 4943.1-2022',
  'GB/T 1.1-2020',
  'GB/T 19001-2016',
  'GB/T 20438.1-2017',
  'GB/Z 20986-2007',
  'GB/T 15629.11-2003',
  'GB 15629.11-2003/XG1-2006',
  'GBZ 2.1-2019',
  'GBZ/T 160.1-2004',
  'GB/T 9706.202-2021',
  'ISO 9001',
  'ISO 9001:2015',
  'ISO 9001:2015/Amd 1:2024',
  'ISO 13849-1:2023',
  'ISO 10303-1473:2018-11',
  'ISO 105-E05:1999',
  'ISO 1234:—',
  'ISO/TS 22163:2017',
  'ISO/TR 14639-2:2014',
  'ISO/PAS 45005:2020',
  'ISO/R 1000:1969',
  'ISO Guide 82:2019',
  'IWA 2:2007',
  'ISO/DIS 9001',
  'ISO/DIS 4254-19.3',
  'ISO/CD TS 7014.2',
  'ISO/DTR 23087',
  'ISO/IEC 27001:2022',
  'ISO/IEC TS 27110:2021',
  'ISO/IEC Guide 51:2014',
  'ISO/IEC FDIS 27001',
  'ISO/IEC DTS 27560',
  'ISO/IEC 8802-3:1993/Amd 1:1995/Cor 1:1996',
  'ISO/IEC/IEEE 42010:2022',
  'ISO/IEEE 11073-10101:2020',
  'ISO/SAE 21434:2021',
  'ISO/ASTM 52900:2021',
  'IEC 60034-1:2022',
  'IEC 60127C:1987',
  'IEC TS 62565-5-3:2025',
  'IEC TR 60783:1984',
  'IEC SRD 63200:2021',
  'IEC Guide 104:2019',
  'IEC/IEEE 60079-30-1:2015',
  'IEC 60364-1:2005/AMD1:2010',
  'IEC 60364-1:2005+AMD1:2010 CSV',
  'IEC 62439-1:2010+AMD1:2012+AMD2:2016 CSV',
  'IEC 60112:2025/COR1:2026',
  'IEC 60335-2-30:2024 EXV-CMV',
  'ISO/TC 184/SC 4 N532',
  'ISO/IEC JTC 1 DIR:2004',
  'CISPR 11:2015',
  'CISPR TR 16-4-4:2007',
];

/** What people write, and what the body prints. */
const malformed: [string, string][] = [
  ['GB/T1.1-2020', 'GB/T 1.1-2020'],
  ['GB/T 1.1—2020', 'GB/T 1.1-2020'],
  ['GB/T 1.1–2020', 'GB/T 1.1-2020'],
  ['GB/T 1.1——2020', 'GB/T 1.1-2020'],
  ['GB/T 1.1:2020', 'GB/T 1.1-2020'],
  ['GB/T 1.1~2020', 'GB/T 1.1-2020'],
  ['GB/T 1.1 - 2020', 'GB/T 1.1-2020'],
  ['GB / T 1.1-2020', 'GB/T 1.1-2020'],
  ['GB T 1.1-2020', 'GB/T 1.1-2020'],
  ['GB-T 1.1-2020', 'GB/T 1.1-2020'],
  ['GBT 1.1-2020', 'GB/T 1.1-2020'],
  ['GBT1.1-2020', 'GB/T 1.1-2020'],
  ['gb/t 1.1-2020', 'GB/T 1.1-2020'],
  ['ＧＢ／Ｔ　１．１－２０２０', 'GB/T 1.1-2020'],
  ['GB/T-1.1-2020', 'GB/T 1.1-2020'],
  ['GB/T 20438-1-2017', 'GB/T 20438.1-2017'],
  ['GB 3100-93', 'GB 3100-1993'],
  ['GB/T\n1.1-\n2020', 'GB/T 1.1-2020'],
  ['ISO9001:2015', 'ISO 9001:2015'],
  ['ISO-9001:2015', 'ISO 9001:2015'],
  ['ISO 9001-2015', 'ISO 9001:2015'],
  ['ISO 9001：2015', 'ISO 9001:2015'],
  ['ISO 9001 : 2015', 'ISO 9001:2015'],
  ['ISO 26262–6:2018', 'ISO 26262-6:2018'],
  ['ISO 26262 - 6:2018', 'ISO 26262-6:2018'],
  ['ISO TS 22163:2017', 'ISO/TS 22163:2017'],
  ['ISO-TS 22163', 'ISO/TS 22163'],
  ['ISO/IEC/TS 27110:2021', 'ISO/IEC TS 27110:2021'],
  ['ISO IEC 27001', 'ISO/IEC 27001'],
  ['iso/iec 27001:2022', 'ISO/IEC 27001:2022'],
  ['IEC/TS 62443-1-1', 'IEC TS 62443-1-1'],
  ['IEC61508-3:2010', 'IEC 61508-3:2010'],
  ['ISO 9001:2015/AMD1:2024', 'ISO 9001:2015/Amd 1:2024'],
  ['ISO 9001:2015/Amd.1:2024', 'ISO 9001:2015/Amd 1:2024'],
  ['IEC 60364-1:2005/Amd 1:2010', 'IEC 60364-1:2005/AMD1:2010'],
];

/** What is no designation, or one with something else beside it. */
const none = [
  '',
  'GB',
  'GB/T',
  'GB/s 16',
  'ISO image',
  'ISO/IEC standards',
  'IEC standards',
  'ISO 9001x',
  'ISO 12345678',
  'XISO 9001',
  'ISO 9001 and',
  'ISO 9001:2015 ISO 14001:2015',
  'GB/T 19001-2016.pdf',
];

describe('Designations', () => {
  for (const text of canonical) {
    it(`prints ${text} as it was`, () => {
      const designation = parseDesignation(text);
      assert.ok(designation);
      assert.equal(printDesignation(designation), text);
    });
  }
  for (const [text, expected] of malformed) {
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => {
      const designation = parseDesignation(text);
      assert.ok(designation);
      assert.equal(printDesignation(designation), expected);
    });
  }
  for (const text of none) {
    it(`finds no designation in ${JSON.stringify(text)}`, () => assert.equal(parseDesignation(text), undefined));
  }

  it('keeps the pieces apart', () => {
    assert.deepEqual(parseDesignation('ISO/IEC DTS 10303-2-1:2018-11'), {
      body: 'iso',
      prefix: 'ISO/IEC TS',
      stage: 'DTS',
      number: '10303',
      part: '2-1',
      year: '2018',
      month: '11',
      supplements: [],
    });
    assert.deepEqual(parseDesignation('IEC 60364-1:2005+AMD1:2010 CSV'), {
      body: 'iec',
      prefix: 'IEC',
      number: '60364',
      part: '1',
      year: '2005',
      supplements: [{ kind: 'AMD', number: '1', year: '2010', joint: '+' }],
      version: 'CSV',
    });
  });

  it('takes four digits behind a hyphen for a part where the catalogue knows it', () => {
    const knowledge = { hasStandard: () => true, hasEdition: () => false };
    assert.equal(parseDesignation('ISO 10303-2001', knowledge)?.part, '2001');
    assert.equal(parseDesignation('ISO 10303-2001')?.year, '2001');
  });

  it('prints a prefix that no body has, and what is of no body, plainly', () => {
    assert.equal(printDesignation({ body: 'iso', prefix: 'XYZ', number: '1', supplements: [] }), 'XYZ 1');
    assert.equal(
      printDesignation({ body: 'nobody', prefix: 'XYZ', number: '1', part: '2', year: '2020', supplements: [] }),
      'XYZ 1-2:2020',
    );
  });
});
