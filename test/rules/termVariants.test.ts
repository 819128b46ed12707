import assert from 'node:assert/strict';
import { defaultSettings } from '../../server/src/settings/settings';
import { applyFixes, firstFixes, lintText } from '../engine';

const terms = [
  { preferred: 'association standard', variants: ['group standard', 'g/s (new)'] },
  { preferred: '团体标准', variants: ['社团标准', '标准'] },
];

describe('term-variants', () => {
  it('puts a glossary of your own before the bundled one, in any document', async () => {
    const text = 'Group standards are group standards; a g/s (new) is one. 社团标准、团体标准。SAMR: group-standard.';
    const { findings } = await lintText(text, 'markdown', { ...defaultSettings, terms });
    assert.deepEqual(
      findings.map(({ rule, message }) => [rule, message]),
      [
        ['term-variants', 'Your glossary has “association standard” for “Group standard”.'],
        ['term-variants', 'Your glossary has “association standard” for “group standard”.'],
        ['term-variants', 'Your glossary has “association standard” for “g/s (new)”.'],
        ['term-variants', 'Your glossary has “团体标准” for “社团标准”.'],
      ],
    );
    assert.equal(
      applyFixes(text, firstFixes(findings)),
      'Association standards are association standards; a association standard is one. 团体标准、团体标准。SAMR: group-standard.',
    );
  });

  it('leaves texts alone that do not speak of China', async () => {
    const text = 'Sector standards are old. Sector standards stay. The industry standards are new.';
    assert.deepEqual((await lintText(text)).findings, []);
    assert.equal((await lintText(`${text} See SAMR.`)).findings.length, 1);
  });
});
