import assert from 'node:assert/strict';
import { whatWordsSay } from '../../../server/src/names/evidence/abbreviationEvidence';
import { bodyWords } from '../../../server/src/names/evidence/bodyWords';
import { isOfOtherCountry } from '../../../server/src/names/evidence/countries';
import { definitionAt } from '../../../server/src/names/evidence/definitions';
import { otherSenses } from '../../../server/src/names/evidence/otherSenses';
import { lintText } from '../../engine';

/** A text without the marks around what is meant in it, and where that stands. */
function unmarked(marked: string): { text: string; place: { start: number; end: number } } {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  assert.ok(start >= 0 && end > start, `nothing is marked in “${marked}”`);
  return { text: marked.replace(/[‹›]/g, ''), place: { start, end } };
}

async function isAgency(marked: string): Promise<boolean> {
  const { text, place } = unmarked(marked);
  const { mentions } = await lintText(text, 'plaintext');
  return mentions.some(({ kind, start, end }) => kind === 'agency' && start === place.start && end === place.end);
}

describe('Words that go with bodies', () => {
  for (const { words, place, example, counterexample } of bodyWords) {
    const title = `${words[0]} (${place})`;
    it(`${title}: ${example}`, () => {
      const { text, place: at } = unmarked(example);
      assert.equal(whatWordsSay(text, at), 'body');
    });
    it(`${title} not: ${counterexample}`, async () => {
      const { text, place: at } = unmarked(counterexample);
      assert.notEqual(whatWordsSay(text, at), 'body');
      assert.ok(words.some((word) => text.toLowerCase().includes(word.replace(/ (?:by|of|to)$/, ''))));
      assert.equal(await isAgency(counterexample), false);
    });
  }
});

describe('Other senses of abbreviations', () => {
  for (const { sense, examples, counterexample, subject } of otherSenses) {
    for (const example of examples) {
      it(`${sense}: ${example}`, async () => assert.equal(await isAgency(example), false));
      it(`${sense}, also in a text about standards: ${example}`, async () => {
        assert.equal(await isAgency(`ISO 9001:2015 is known to SAMR and CENELEC.\n\n${example}`), false);
      });
    }
    it(`${sense} not: ${counterexample}`, async () => {
      assert.equal(await isAgency(counterexample), true);
      const lower = counterexample.toLowerCase();
      assert.ok(
        subject.some((word) => lower.includes(word)),
        'the counterexample is of the subject',
      );
    });
  }
});

describe('Definitions of abbreviations', () => {
  for (const [marked, expected] of [
    ['a soft actor-critic (‹SAC›)', 'soft actor critic'],
    ['‹MFA› (multi-factor authentication)', 'multi factor authentication'],
    ['in search of (‹ISO›)', 'in search of'],
    ['the body in Geneva (‹ISO›)', undefined],
    ['‹ISO› (see below)', undefined],
    ['‹ISO› in search of', undefined],
  ] as const) {
    it(marked, () => {
      const { text, place } = unmarked(marked);
      assert.equal(definitionAt(text, place.start, place.end), expected);
    });
  }
});

describe('Countries of ministries', () => {
  for (const [marked, expected] of [
    ['the Japanese ‹Ministry of Health›', true],
    ['the Singapore ‹Ministry of Health› (MOH)', true],
    ['‹Ministry of Transport› (Malta), which', true],
    ['Malta: ‹Ministry of Transport›', true],
    ['‹Ministry of Health›, Singapore', true],
    ['the ‹Ministry of Health› of Brazil', true],
    ['the ‹Ministry of Health› (MOH) of Vietnam', true],
    ['Vietnam’s ‹Ministry of Health›'.replace('’', "'"), true],
    ['the New Zealand ‹Ministry of Health›', true],
    ['the Chinese ‹Ministry of Transport›', false],
    ["China's ‹Ministry of Transport›", false],
    ["the ‹Ministry of Transport› of the People's Republic of China", false],
    ['‹Ministry of Commerce›, MIIT and SAC', false],
    ['the ‹Ministry of Commerce› in Beijing', false],
    ['the ‹Ministry of Commerce› (MOFCOM)', false],
    ['goods from Japan, the ‹Ministry of Commerce› said', false],
  ] as const) {
    it(marked, () => {
      const { text, place } = unmarked(marked);
      assert.equal(isOfOtherCountry(text, place.start, place.end), expected);
    });
  }
});
