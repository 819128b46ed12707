import assert from 'node:assert/strict';
import { BlockContext } from '../../server/src/context/block';
import { cueTable } from '../../server/src/context/cues/table';
import { fold } from '../../server/src/text/typography';

/** What cues say of the reference that a text has between ‹ and ›. */
function meaningsIn(marked: string): string[] {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  assert.ok(start >= 0 && end > start, `no reference is marked in “${marked}”`);
  const text = [...marked.replace(/[‹›]/g, '')].map((sign) => String.fromCharCode(fold(sign.charCodeAt(0)))).join('');
  const place = { start, end };
  return [...new BlockContext(text, [place]).meaningsFor(place)];
}

describe('The table of cues', () => {
  for (const { words, meaning, example, counterexample } of cueTable) {
    describe(`${words[0]} (${meaning})`, () => {
      it(`governs: ${example}`, () => assert.ok(meaningsIn(example).includes(meaning)));
      it(`does not govern: ${counterexample}`, () => assert.deepEqual(meaningsIn(counterexample), []));
      it('stands in both', () => {
        for (const text of [example, counterexample]) {
          const lower = text.toLowerCase();
          const stands = words.some((word) => word.split(/[(,] | ?\{\w+\}/).every((part) => lower.includes(part)));
          assert.ok(stands, text);
        }
      });
    });
  }
});
