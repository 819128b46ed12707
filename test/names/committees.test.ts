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
  ];
  for (const text of right) {
    it(`reads ${text}`, () => assert.deepEqual(read(`${text}, which`), { text, canonical: text, deviations: [] }));
  }

  const deviating: [string, string, string[]][] = [
    ['IEC/TC 113', 'IEC TC 113', []],
    ['IEC/SyC\nSM', 'IEC SyC SM', ['broken-across-lines']],
    ['SAC/TC260', 'SAC/TC 260', ['missing-space']],
    ['SAC TC 260', 'SAC/TC 260', ['missing-slash']],
    ['SAC／TC　180', 'SAC/TC 180', ['full-width', 'full-width']],
    ['ISO / TC 184/SC4', 'ISO/TC 184/SC 4', ['extra-space', 'missing-space']],
  ];
  for (const [text, canonical, deviations] of deviating) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), { text, canonical, deviations }));
  }

  for (const text of ['SAC/TC', 'ISO/TC members', 'IEC TC', 'ISO/TC 1234x', 'SACTC 260', 'IEC SyC systems']) {
    it(`finds no committee in ${text}`, () => assert.equal(read(text), undefined));
  }
});
