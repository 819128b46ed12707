import assert from 'node:assert/strict';
import type { Edition, StandardRecord } from '../../../server/src/catalogue/model/catalogue';
import { editionAsOf } from '../../../server/src/catalogue/model/editionAsOf';

function edition(year: string, more: Partial<Edition>): Edition {
  return { designation: `ISO 1:${year}`, year, status: 'published', supplements: [], ...more };
}

function asOf(date: string, ...editions: Edition[]): string | undefined {
  const record: StandardRecord = { designation: 'ISO 1', titles: {}, adopts: [], editions };
  return editionAsOf(record, date)?.year;
}

const old = edition('2008', { status: 'superseded', published: '2008-11-13', withdrawn: '2015-09-22' });
const current = edition('2015', { published: '2015-09-22' });
const draft: Edition = { designation: 'ISO/DIS 1', status: 'draft', supplements: [] };

describe('The edition as of a day', () => {
  it('is the newest one that had been published', () => {
    assert.equal(asOf('2008-11-12', old, current, draft), undefined);
    assert.equal(asOf('2008-11-13', old, current, draft), '2008');
    assert.equal(asOf('2015-09-21', old, current, draft), '2008');
    assert.equal(asOf('2015-09-22', old, current, draft), '2015');
    assert.equal(asOf('2100-01-01', old, current, draft), '2015');
  });

  it('is none after the last one was withdrawn', () => {
    assert.equal(asOf('2015-09-21', old), '2008');
    assert.equal(asOf('2015-09-22', old), undefined);
  });

  it('applies from the day that the body states', () => {
    const upcoming = edition('2024', { status: 'upcoming', published: '2024-03-15', implemented: '2025-07-01' });
    assert.equal(asOf('2025-06-30', current, upcoming), '2015');
    assert.equal(asOf('2025-07-01', current, upcoming), '2024');
  });

  it('counts a year or a month without a day from its end', () => {
    assert.equal(asOf('2015-12-30', edition('2015', {})), undefined);
    assert.equal(asOf('2015-12-31', edition('2015', {})), '2015');
    assert.equal(asOf('2015-09-30', edition('2015', { published: '2015-09' })), undefined);
    assert.equal(asOf('2015-10-01', edition('2015', { published: '2015-09' })), '2015');
    assert.equal(asOf('2015-09-30', { ...old, withdrawn: '2015' }), '2008');
  });

  it('is not claimed where the day of withdrawal is not known', () => {
    assert.equal(asOf('2010-01-01', edition('2008', { status: 'withdrawn', published: '2008-11-13' })), undefined);
    assert.equal(asOf('2010-01-01', edition('2008', { status: 'unknown', published: '2008-11-13' })), undefined);
  });
});
