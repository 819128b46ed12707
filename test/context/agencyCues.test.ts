import assert from 'node:assert/strict';
import { isAboutThePast } from '../../server/src/context/agencies/aboutThePast';
import { agencyCues } from '../../server/src/context/agencies/agencyCue';
import { issuerCues } from '../../server/src/context/agencies/issuerOfAct';
import { BlockContext } from '../../server/src/context/block';

/** Whether a text speaks of the time of the name that it has between ‹ and ›, which was in use until 2018. */
function isPast(marked: string): boolean {
  const place = { start: marked.indexOf('‹'), end: marked.indexOf('›') - 1 };
  return isAboutThePast(new BlockContext(marked.replace(/[‹›]/g, ''), []), place, '2018-03', '');
}

describe('The table of cues of agencies', () => {
  for (const { words, meaning, example, counterexample } of agencyCues) {
    it(`${words[0]} (${meaning}): ${example}`, () => assert.ok(isPast(example)));
    it(`${words[0]} (${meaning}) not: ${counterexample}`, () => assert.ok(!isPast(counterexample)));
  }

  for (const { pattern, example, counterexample } of issuerCues) {
    it(`${pattern.source.slice(0, 24)}… (issuer): ${example}`, () => assert.ok(isPast(example)));
    it(`${pattern.source.slice(0, 24)}… (issuer) not: ${counterexample}`, () => assert.ok(!isPast(counterexample)));
  }

  for (const [text, expected] of [
    ['In 2009 ‹AQSIQ› is in charge.', true],
    ['In 2024 ‹AQSIQ› was in charge.', false],
    ['The form says "Contact ‹AQSIQ›".', true],
    ['《‹质检总局›关于进口商品的说明》继续有效。', true],
    ['Applications go to ‹AQSIQ›.', false],
  ] as const) {
    it(text, () => assert.equal(isPast(text), expected));
  }
});
