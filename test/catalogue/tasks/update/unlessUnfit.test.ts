import assert from 'node:assert/strict';
import { UnfitList } from '../../../../server/src/catalogue/tasks/isoOpenData/unfitList';
import { unlessUnfit } from '../../../../server/src/catalogue/tasks/update/unlessUnfit';
import { UpdateError } from '../../../../server/src/catalogue/tasks/update/updateError';

/** Throws the error. */
function fail(error: Error): never {
  throw error;
}

describe('reading a list that may be unfit', () => {
  it('gives what was read', () => {
    assert.equal(
      unlessUnfit(() => 7),
      7,
    );
  });

  it('makes of an unfit list an error for people', () => {
    const result = unlessUnfit(() => fail(new UnfitList('The list is empty.')));
    assert.ok(result instanceof UpdateError);
    assert.equal(result.message, 'The list is empty. The catalogue stays as it is.');
  });

  for (const defect of [new Error('a plain one'), new TypeError('undefined is not a function')]) {
    it(`lets a defect through: ${defect.name}`, () => {
      assert.throws(() => unlessUnfit(() => fail(defect)), defect);
    });
  }
});
