import assert from 'node:assert/strict';
import { Aliases } from '../../../server/src/catalogue/model/aliases';

const commonCriteria = { names: ['Common Criteria', '通用准则'], designations: ['ISO/IEC 15408'], source: 'a book' };

describe('Aliases', () => {
  const aliases = new Aliases([commonCriteria]);

  it('are found whatever case, spaces, hyphens and width', () => {
    for (const name of ['Common Criteria', 'common  criteria', 'COMMON-CRITERIA', '“Common Criteria”', '通用 准则']) {
      assert.equal(aliases.find(name), commonCriteria, name);
    }
    assert.equal(aliases.find('Ｃｏｍｍｏｎ　Ｃｒｉｔｅｒｉａ'), commonCriteria);
  });

  it('are none for a part of the name, or nothing', () => {
    for (const name of ['Common', 'Common Criteria 2', '', ' ']) assert.equal(aliases.find(name), undefined, name);
  });
});
