import assert from 'node:assert/strict';
import { readCommittee } from '../../server/src/names/committees';
import { judge } from '../../server/src/notation/judge';
import { ProseBuilder } from '../../server/src/text/prose';

function read(source: string): { text: string; canonical: string; deviations: string[] } | undefined {
  const builder = new ProseBuilder(source);
  builder.addText(0, source.length);
  const prose = builder.build();
  const committee = readCommittee(prose.text, 0);
  if (!committee) return undefined;
  const { canonical, deviations } = judge(prose, committee.tokens);
  return { text: prose.raw(committee.start, committee.end), canonical, deviations: deviations.map(({ name }) => name) };
}

describe('Committees', () => {
  const right = [
    'SAC/TC 260',
    'SAC/TC 28/SC 42',
    'ISO/TC 184/SC 4/WG 12',
    'ISO/IEC JTC 1/SC 42',
    'ISO/TMB/SMCC',
    'IEC TC 113',
    'IEC SyC SM',
    'CEN/TC 301',
    'CEN/CLC/JTC 21',
    'CEN-CENELEC JTC 21',
    'CLC/TC 65X',
    'MIIT/TC1',
    'CCSA TC8',
    'CCSA TC5/WG6',
    'CLC/SC 9XC',
    'CLC/TC 9X',
    'CLC/SR 61',
    'IEC SC 121A',
    'IEC SC 65A/MT 61508',
    'IEC SEG 12',
    'IEC SyC Smart Energy',
    'CEN/CLC/ETSI/JWG 8',
    'CEN/CLC/JWG 6',
    'CEN-CENELEC-ETSI JWG 8',
    'CEN/TC 442/WG 2/TG 1',
    'CEN/BT/WG 213',
    'CEN/PC 447',
    'ISO/TMBG/SAG-ESG',
    'ISO/CASCO/WG 44',
    'ETSI TC CYBER',
    'ETSI ISG NFV',
    'ITU-T SG 13',
    'ITU-R WP 5D',
    '3GPP TSG RAN WG1',
    '3GPP SA3',
    'IETF TLS WG',
  ];
  for (const text of right) {
    it(`reads ${text}`, () => assert.deepEqual(read(`${text}, which`), { text, canonical: text, deviations: [] }));
  }

  const deviating: [string, string, string[]][] = [
    ['IEC/TC 113', 'IEC TC 113', []],
    ['IEC/SyC\nSM', 'IEC SyC SM', ['broken-across-lines']],
    ['SAC/TC260', 'SAC/TC 260', ['missing-space']],
    ['ITU-T SG13', 'ITU-T SG 13', []],
    ['CCSA TC 8', 'CCSA TC8', []],
    ['CCSA/TC8', 'CCSA TC8', []],
    ['IEC SC 65A/ahG 3', 'IEC SC 65A/AHG 3', []],
    ['CLC/SC9XC', 'CLC/SC 9XC', ['missing-space']],
    ['SAC TC 260', 'SAC/TC 260', ['missing-slash']],
    ['SAC／TC　180', 'SAC/TC 180', ['full-width', 'full-width']],
    ['ISO / TC 184/SC4', 'ISO/TC 184/SC 4', ['extra-space', 'missing-space']],
  ];
  for (const [text, canonical, deviations] of deviating) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), { text, canonical, deviations }));
  }

  for (const text of [
    'SAC/TC',
    'ISO/TC members',
    'IEC TC',
    'ISO/TC 1234x',
    'SACTC 260',
    'IEC SyC systems',
    '3GPP CT 4.008',
    'IETF WG',
    'ETSI TC members',
    'CLC/SC 9XCD',
  ]) {
    it(`finds no committee in ${text}`, () => assert.equal(read(text), undefined));
  }
});
