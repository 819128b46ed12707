import assert from 'node:assert/strict';
import { inSpellingOf, spelledAlike } from '../../server/src/language/spelling';

describe('Spelling', () => {
  for (const [british, american] of [
    ['Standardisation Administration', 'Standardization Administration'],
    ['Ministry of Labour', 'Ministry of Labor'],
    ['Research Centres', 'Research Centers'],
    ['organised programme', 'organized program'],
    ['analysed fibre colours', 'analyzed fibre colors'],
    ['Health & Safety', 'health and safety'],
  ] as const) {
    it(`takes “${british}” for “${american}”`, () => assert.equal(spelledAlike(british), spelledAlike(american)));
  }

  it('takes no two words for one', () => {
    assert.notEqual(spelledAlike('four'), spelledAlike('for'));
    assert.notEqual(spelledAlike('standard'), spelledAlike('standards'));
  });

  it('writes a name as the text spells', () => {
    assert.equal(inSpellingOf('Standardisation Body', 'Standardization Body'), 'Standardisation Body');
    assert.equal(inSpellingOf('Standardization Body', 'Standardization Body'), 'Standardization Body');
  });
});
