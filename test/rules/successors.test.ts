import assert from 'node:assert/strict';
import { lint } from '../../server/src/linter';
import { defaultSettings } from '../../server/src/settings/settings';
import { applyFixes, lintText } from '../engine';
import { frozenCatalogue } from '../frozenCatalogue';

/** A sentence, what is said of it, and what its first fix makes of the reference; nothing where there is none. */
const cases: readonly (readonly [cited: string, said: RegExp, repaired: string | undefined])[] = [
  [
    'ISO/IEC 17799:2005',
    /it was replaced by ISO\/IEC 27002:2005; in force is now ISO\/IEC 27002:2022\.$/,
    'ISO/IEC 27002:2022',
  ],
  ['ISO 9002:1994', /it was replaced by ISO 9001:2000; in force is now ISO 9001:2015\.$/, 'ISO 9001:2015'],
  ['ISO 9002', /it was replaced by ISO 9001:2000; in force is now ISO 9001\.$/, 'ISO 9001'],
  ['ISO/IEC 9126-1:2001', /in force is now ISO\/IEC 25010:2023\.$/, 'ISO/IEC 25010:2023'],
  ['ISO 8402:1994', /it was replaced by ISO 9000:2000; in force is now ISO 9000:2026\.$/, 'ISO 9000:2026'],
  ['ISO 2768-2', /it is replaced by ISO 22081\.$/, 'ISO 22081'],
  ['IEC 801-2', /^IEC 801-2 is known to have been followed by IEC 61000-4-2\.$/, 'IEC 61000-4-2'],
  ['MIL-STD-810G', /^MIL-STD-810G is known to have been followed by MIL-STD-810H\.$/, 'MIL-STD-810H'],
  ['IEEE Std 1233', /^IEEE Std 1233 is known to have been followed by ISO\/IEC\/IEEE 29148\.$/, 'ISO/IEC/IEEE 29148'],
  ['IEC 559', /in force is now ISO\/IEC 60559\.$/, 'ISO/IEC 60559'],
  [
    'IEC TS 60034-18-41:2006',
    /it is continued under the same number as IEC 60034-18-41:2014\.$/,
    'IEC 60034-18-41:2014',
  ],
  ['IEC 60439-1:1999', /it is replaced by IEC 61439-1:2020 and IEC 61439-2:2020\.$/, 'IEC 61439-1:2020'],
  ['IEC 60950-1:2005', /it is replaced by IEC 62368-1:2023\.$/, 'IEC 62368-1:2023'],
  ['IEEE Std 323-2003', /it is replaced by IEC\/IEEE 60780-323:2016\.$/, 'IEC/IEEE 60780-323:2016'],
  ['ISO/TS 16949:2009', /is no longer in force; it is known to have been followed by IATF 16949\.$/, 'IATF 16949'],
  ['EN 50128:2011', /^EN 50128:2011 is known to have been followed by EN 50716\.$/, 'EN 50716'],
  ['EN 1050', /^EN 1050 is known to have been followed by EN ISO 14121-1, then by EN ISO 12100\.$/, 'EN ISO 12100'],
  ['FIPS 140-2', /^FIPS 140-2 is known to have been followed by FIPS 140-3\.$/, 'FIPS 140-3'],
  ['GB 4234.1-2017', /it is replaced by GB 4234\.1-2026, which is not in force yet\.$/, undefined],
];

describe('successors', () => {
  for (const [cited, said, repaired] of cases) {
    it(`of ${cited}`, async () => {
      const text = `The product shall meet ${cited}.`;
      const found = (await lintText(text)).findings.filter(({ rule }) => rule === 'superseded');
      assert.equal(found.length, 1);
      assert.match(found[0]?.message ?? '', said);
      assert.equal(found[0]?.severity, said.source.startsWith('^') ? 'information' : 'warning');
      const [fix] = found[0]?.fixes ?? [];
      assert.equal(fix && applyFixes(text, [fix]), repaired && `The product shall meet ${repaired}.`);
    });
  }

  it('of an undated reference are offered undated and dated', async () => {
    const [found] = (await lintText('Arithmetic follows IEC 559.')).findings;
    assert.deepEqual(
      found?.fixes.map(({ title }) => title),
      ['Replace by “ISO/IEC 60559”', 'Replace by “ISO/IEC 60559:2020”'],
    );
  });

  it('of a split are all offered', async () => {
    const [found] = (await lintText('Batteries meet IEC 62133:2012.')).findings;
    assert.match(found?.message ?? '', /it is replaced by IEC 62133-1:\d{4} and IEC 62133-2:\d{4}\.$/);
    assert.equal(found?.fixes.length, 2);
  });

  it('that are general knowledge are not named where the text names them itself, in history, or for a later edition', async () => {
    const texts = [
      'Software shall meet EN 50128:2011 or EN 50716:2023.',
      'EN 50128:2011 was replaced by EN 50716.',
      'Software shall meet EN 50128:2024.',
      'In 2015 software was developed to EN 50128:2011.',
      '---\nasOf: 2022-01-01\n---\n\nSoftware shall meet EN 50128:2011.',
    ];
    for (const text of texts) {
      const { findings } = await lintText(text);
      assert.deepEqual(
        findings.map(({ message }) => message),
        [],
        text,
      );
    }
  });

  it('are said in Chinese as well', async () => {
    const text = '控制措施应符合ISO/IEC 17799:2005。\n\n软件应符合EN 50128:2011。';
    const options = { settings: defaultSettings, language: 'zh', catalogue: await frozenCatalogue() } as const;
    assert.deepEqual(
      lint(text, 'markdown', options).findings.map(({ message }) => message),
      [
        'ISO/IEC 17799:2005已于2010-06-03废止；由ISO/IEC 27002:2005代替；现行的是ISO/IEC 27002:2022。',
        'EN 50128:2011据通常所知由EN 50716接替。',
      ],
    );
  });
});
