import assert from 'node:assert/strict';
import { BlockContext } from '../../server/src/context/block';
import { citedElement } from '../../server/src/context/citedElement';
import { isNamedAsSeries } from '../../server/src/context/namedSeries';
import type { PlacedReference } from '../../server/src/context/otherEditions';
import { type ReferenceContext, referenceContext } from '../../server/src/context/referenceContext';
import { languageAround } from '../../server/src/context/surroundingLanguage';
import { lint } from '../../server/src/linter';
import { type Reference, referencesOf } from '../../server/src/recognition/mention';
import { defaultSettings } from '../../server/src/settings/settings';

/** The context of the first reference that a text has in ‹›; further ones are known to the block as well. */
function contextIn(
  marked: string,
  standards: readonly (readonly [standard: string, year: string])[] = [],
): ReferenceContext {
  let text = '';
  const references: PlacedReference[] = [];
  for (const part of marked.split('‹')) {
    const [inside = '', behind] = part.split('›');
    if (behind !== undefined) {
      const [standard, year] = standards[references.length] ?? [];
      references.push({ start: text.length, end: text.length + inside.length, standard, year });
    }
    text += inside + (behind ?? '');
  }
  const [first] = references;
  assert.ok(first, 'a reference is marked');
  return referenceContext(new BlockContext(text, references), first);
}

/** The first reference that is recognised in a text without its marks. */
function referenceIn(marked: string): Reference {
  const { mentions } = lint(marked.replace(/[‹›]/g, ''), 'plaintext', { settings: defaultSettings });
  return referencesOf(mentions)[0] ?? assert.fail(marked);
}

describe('The context of a reference', () => {
  for (const [text, years] of [
    ['In 2013 tests followed ‹GB 4943.1-2011›.', [2013]],
    ['On 2013-05-01 and in 2014 it followed ‹ISO 9001:2008›.', [2013, 2014]],
    ['Directive 2014/35/EU and ISO 9001:2015 stand beside ‹ISO 9001:2008›.', []],
    ['Room 2013 is audited to ‹ISO 9001:2008›.', []],
    ['The 2008 edition, ‹ISO 9001:2008›, is meant.', []],
    ['It ended in 2012. Now ‹ISO 9001:2008› applies.', []],
    ['2013年按‹GB 4943.1-2011›检测。', [2013]],
    ['2008年版的‹GB/T 22239-2008›', []],
  ] as const) {
    it(`names the years ${years.join(' and ') || 'none'}: ${text}`, () =>
      assert.deepEqual(contextIn(text).years, years));
  }

  for (const [text, expected] of [
    ['It is written in C11 (‹ISO/IEC 9899:2011›).', true],
    ['The C11 language (‹ISO/IEC 9899:2011›) is used.', true],
    ['Ada 2012 (‹ISO/IEC 8652:2012›) is used.', true],
    ['SQL:2016 (‹ISO/IEC 9075-1:2016›) is used.', true],
    ['room 13 (‹ISO/IEC 27001:2013›)', false],
    ['Room 13 (‹ISO/IEC 27001:2013›)', false],
    ['Table 2013 (‹ISO/IEC 27001:2013›)', false],
    ['C99 (‹ISO/IEC 9899:2011›)', false],
  ] as const) {
    it(`is ${expected ? 'the' : 'no'} gloss of a year: ${text}`, () => {
      assert.equal(contextIn(text).isGlossOfYear, expected);
    });
  }

  for (const [text, expected] of [
    ['The contract says "the supplier complies with ‹ISO 9001:2008› in full".', true],
    ['合同写明「供方应当符合‹ISO 9001:2008›的要求」。', true],
    ['The service is certified to "‹ISO 9001:2008›".', false],
    ['The service is certified to "‹ISO 9001:2008› Quality management".', false],
    ['"Good" is what meets ‹ISO 9001:2008›; "bad" is the rest.', false],
    ['A rack of 19" meets ‹ISO 9001:2008› and has 42" of depth.', false],
    ['[SOURCE: ‹ISO 9001:2008›, 3.1]', true],
  ] as const) {
    it(`is ${expected ? '' : 'not '}quoted: ${text}`, () => assert.equal(contextIn(text).isQuoted, expected));
  }

  for (const [text, expected] of [
    ['clause 8.5 of ‹ISO 9001:2015›', 'clause 8.5'],
    ['‹ISO 9001:2015›, 7.5.3', '7.5.3'],
    ['‹GB/T 1.1-2020›的第5章', '第5章'],
    ['‹ISO 9001:2015› applies in 8 cases', undefined],
  ] as const) {
    it(`cites ${expected ?? 'no clause'}: ${text}`, () => assert.equal(citedElement(referenceIn(text)), expected));
  }

  for (const [text, expected] of [
    ['The pump shall be tested in accordance with ‹ISO 9001›.', true],
    ['For guidance see ‹ISO 9001›.', false],
    ['应符合‹GB/T 1.1›的规定。', true],
    ['参见‹GB/T 1.1›。', false],
    ['The pump shall be blue. In accordance with custom, ‹ISO 9001› is named.', false],
  ] as const) {
    it(`is ${expected ? '' : 'not '}required: ${text}`, () => assert.equal(contextIn(text).isRequired, expected));
  }

  it('knows the language, the tense, a series and another edition', () => {
    assert.equal(languageAround(referenceIn('应符合‹GB/T 1.1›的规定。')), 'zh');
    assert.equal(languageAround(referenceIn('It meets ‹ISO 9001:2015›.')), 'en');
    assert.equal(contextIn('It was tested to ‹ISO 9001›.').isPast, true);
    assert.equal(contextIn('It shall be tested to ‹ISO 9001›.').isPast, false);
    assert.equal(isNamedAsSeries(referenceIn('the ‹ISO/IEC 27001› family')), true);
    const editions = [
      ['ISO 9001', '2008'],
      ['ISO 9001', '2015'],
    ] as const;
    assert.equal(contextIn('‹ISO 9001:2008› or ‹ISO 9001:2015›', editions).isBesideOtherEdition, true);
    assert.equal(contextIn('See ‹ISO 9001:2008›. Then see ‹ISO 9001:2015›.', editions).isBesideOtherEdition, false);
  });
});
