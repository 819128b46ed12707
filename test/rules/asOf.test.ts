import assert from 'node:assert/strict';
import type { Edition, StandardRecord } from '../../server/src/catalogue/model/catalogue';
import { type LintOptions, lint } from '../../server/src/linter';
import { defaultSettings } from '../../server/src/settings/settings';
import { exampleCatalogue } from '../languageServer/support/exampleCatalogue';

function edition(year: string, rest: Partial<Edition>): Edition {
  return { designation: `ISO 9001:${year}`, year, status: 'withdrawn', supplements: [], ...rest };
}

const quality: StandardRecord = {
  designation: 'ISO 9001',
  titles: { en: 'Quality management systems — Requirements' },
  editions: [
    edition('1994', { published: '1994-07' }),
    edition('2000', { published: '2000-12-15', withdrawn: '2008-11-13' }),
    edition('2008', { published: '2008-11-13', withdrawn: '2015-09-15' }),
    edition('2015', { published: '2015-09-15', status: 'published' }),
  ],
  adopts: [],
};

const gone: StandardRecord = {
  designation: 'ISO 9919',
  titles: { en: 'Pulse oximeters' },
  editions: [
    {
      designation: 'ISO 9919:2005',
      year: '2005',
      status: 'withdrawn',
      published: '2005-03-15',
      withdrawn: '2011-03-16',
      succession: { designations: ['ISO 80601-2-61:2011'], basis: 'stated' },
      supplements: [],
    },
  ],
  adopts: [],
};

const successor: StandardRecord = {
  designation: 'ISO 80601-2-61',
  titles: { en: 'Pulse oximeter equipment' },
  editions: [
    { designation: 'ISO 80601-2-61:2011', year: '2011', status: 'published', published: '2011-04-01', supplements: [] },
  ],
  adopts: [],
};

const catalogue = exampleCatalogue([quality, gone, successor]);

function messages(text: string, options: Partial<LintOptions> = {}): string[] {
  const { findings } = lint(text, 'markdown', { settings: defaultSettings, catalogue, ...options });
  return findings.map(({ message }) => message);
}

function judgedAsOf(day: string, text: string): string[] {
  return messages(`---\nasOf: ${day}\n---\n\n${text}\n`);
}

describe('findings as of a day', () => {
  it('are none of what was current then', () => {
    assert.deepEqual(judgedAsOf('2010-01-01', 'See ISO 9001:2008 and ISO 9919:2005.'), []);
    assert.equal(messages('See ISO 9001:2008.').length, 1);
  });

  it('begin with the day of withdrawal', () => {
    assert.deepEqual(judgedAsOf('2015-09-14', 'See ISO 9001:2008.'), []);
    assert.deepEqual(judgedAsOf('2015-09-15', 'See ISO 9001:2008.'), [
      'ISO 9001:2008 was withdrawn on 2015-09-15; as of 2015-09-15 the current edition was ISO 9001:2015.',
    ]);
  });

  it('name the edition that was current then', () => {
    assert.deepEqual(judgedAsOf('2010-01-01', 'See ISO 9001:2000.'), [
      'ISO 9001:2000 was withdrawn on 2008-11-13; as of 2010-01-01 the current edition was ISO 9001:2008.',
    ]);
    assert.deepEqual(judgedAsOf('2010-01-01', 'See ISO 9001:2003.'), [
      'ISO 9001 has no edition of 2003 in the dataset of 2025-11-01 (known: 1994, 2000, 2008, 2015); as of 2010-01-01 the current edition was ISO 9001:2008.',
    ]);
  });

  it('take the next edition where no day of withdrawal is known', () => {
    assert.deepEqual(judgedAsOf('1999-01-01', 'See ISO 9001:1994.'), []);
    assert.equal(judgedAsOf('2001-01-01', 'See ISO 9001:1994.').length, 1);
  });

  it('name no successor that did not exist yet', () => {
    assert.deepEqual(judgedAsOf('2011-03-20', 'See ISO 9919:2005.'), [
      'ISO 9919:2005 was withdrawn on 2011-03-16; the dataset of 2025-11-01 names no successor as of 2011-03-20.',
    ]);
    assert.match(judgedAsOf('2011-04-01', 'See ISO 9919.')[0] ?? '', /replaced by ISO 80601-2-61\.$/);
  });

  it('are those of today for a day behind the catalogue’s', () => {
    assert.match(judgedAsOf('2031-01-01', 'See ISO 9001:2008.')[0] ?? '', /; the current edition is ISO 9001:2015\.$/);
  });

  it('follow the settings, the file and, before all, the caller', () => {
    const text = 'See ISO 9001:2008.';
    const ofFile = { ...defaultSettings, asOf: 'file' };
    assert.deepEqual(messages(text, { settings: { ...defaultSettings, asOf: '2010-01-01' } }), []);
    assert.deepEqual(messages(text, { settings: ofFile, file: { name: 'a-20100101.md' } }), []);
    assert.equal(messages(text, { settings: ofFile, file: { modified: '2019-01-01' } }).length, 1);
    assert.equal(messages(`---\nasOf: 2010-01-01\n---\n\n${text}`, { asOf: '2019-01-01' }).length, 1);
  });
});
