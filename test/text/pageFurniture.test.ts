import assert from 'node:assert/strict';
import { linesOf } from '../../server/src/text/lines';
import { pageFurniture } from '../../server/src/text/pageFurniture';
import { applyFixes, firstFixes, lintText } from '../engine';

function furniture(source: string): string[] {
  const all = [...linesOf(source)];
  return [...pageFurniture(source, all)]
    .sort((a, b) => a - b)
    .map((index) => source.slice(all[index]?.start, all[index]?.end));
}

const lines = Array.from(
  { length: 16 },
  (_, index) => `Line ${'abcdefghijklmnop'.charAt(index)} of running text, as there are many.`,
);
const page = `${lines.join('\n')}\n`;

describe('Page furniture', () => {
  for (const number of ['Page 3', 'page 3 of 12', 'p. 7', '- 3 -', '— 3 —', '3 of 12', '第3页', '第 3 页 共 12 页']) {
    it(`is a line that says ${number}`, () => assert.deepEqual(furniture(`a\n${number}\nb`), [number]));
  }

  for (const [name, source] of [
    ['a number alone', 'ISO\n9001\nis cited'],
    ['a column of numbers', 'a\n1\n2\n3\nb'],
    ['a year alone', `${page}2024\n${page}1998\n${page}`],
    ['a short line that comes again', `${page}Takeaways\n\n${page}Takeaways\n\n${page}`],
    ['a sentence on pages', 'Page 3 shows it\nSee page 4\n'],
  ] as const) {
    it(`is not ${name}`, () => assert.deepEqual(furniture(source), []));
  }

  it('is a lone number where the numbers of other pages go before or follow', () => {
    assert.deepEqual(furniture(`${page}Here\n1\nThe\n${page}ends\n2\nfirst\n${page}page\n3\nx\n${page}y\n7\n`), [
      '1',
      '2',
      '3',
    ]);
  });

  it('is a lone number where a page ends', () => {
    assert.deepEqual(furniture('a\n\n12\n\f\nb'), ['12']);
    assert.deepEqual(furniture('a\f12\n\nb'), ['12']);
  });

  it('is what stands beside page numbers or breaks again and again, but for its numbers', () => {
    assert.deepEqual(furniture('a\nPage 1\nReport 24/1\nb\nPage 2\nReport 24/2\nc'), [
      'Page 1',
      'Report 24/1',
      'Page 2',
      'Report 24/2',
    ]);
  });

  it('stays in the text when a designation around it is repaired', async () => {
    const text = 'as the committees have agreed in GB/T\n\nPage 3 of 12\n\n45381–2025 and in ISO\n- 4 -\n9001';
    const { mentions, findings } = await lintText(text, 'plaintext');
    assert.deepEqual(
      mentions.map(({ canonical }) => canonical),
      ['GB/T 45381-2025', 'ISO 9001'],
    );
    assert.equal(applyFixes(text, firstFixes(findings)), text.replace('–', '-'));
  });
});
