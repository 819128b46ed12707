import assert from 'node:assert/strict';
import { findContradictions } from '../../scripts/data/contradictions';
import type { Alias } from '../../server/src/catalogue/model/aliases';
import type { Edition, StandardRecord } from '../../server/src/catalogue/model/catalogue';
import type { Code } from '../../server/src/catalogue/model/code';
import type { NumberSuccession } from '../../server/src/catalogue/model/succession';
import { smallDataset } from './smallDataset';

const iso = smallDataset.series.find(({ series }) => series === 'ISO') ?? assert.fail();

function check(...records: StandardRecord[]): { faults: readonly string[]; contradictions: readonly string[] } {
  const placed = records.map((record, index) => ({ record, series: iso, place: `ISO.jsonl:${index + 1}` }));
  return findContradictions({ placed, dataset: { series: [iso], records, agencies: [], committees: [] }, faults: [] });
}

function standard(designation: string, ...editions: Partial<Edition>[]): StandardRecord {
  return {
    designation,
    titles: {},
    adopts: [],
    editions: editions.map((edition) => {
      const year = edition.year ?? '2000';
      return { designation: `${designation}:${year}`, year, status: 'published', supplements: [], ...edition };
    }),
  };
}

function checkAliases(...aliases: Alias[]): readonly string[] {
  const records = [standard('ISO 5'), standard('ISO/TR 61-2')];
  const dataset = { series: [iso], records, agencies: [], committees: [], aliases };
  return findContradictions({ placed: [], dataset, faults: [] }).faults;
}

describe('the check of the data', () => {
  it('finds aliases that stand for nothing, for two things, or for what is printed otherwise', () => {
    const source = 'a book';
    assert.deepEqual(checkAliases({ names: ['Five', '五'], designations: ['ISO 5', 'ISO 61', 'GB/T 7'], source }), []);
    assert.deepEqual(
      checkAliases(
        { names: ['Six'], designations: ['ISO 6', 'ISO 5:2000', 'ISO5'], source },
        { names: ['six'], designations: ['ISO 5'], source },
      ),
      [
        'data/aliases.jsonl: Six: ISO 6 does not exist',
        'data/aliases.jsonl: Six: ISO 5:2000 is not how its body prints it, undated',
        'data/aliases.jsonl: Six: ISO5 is not how its body prints it, undated',
        'data/aliases.jsonl: six: the name “six” stands for two things, or twice',
      ],
    );
  });

  it('finds codes that stand there twice, and cities without their province', () => {
    const area = (code: string) => ({ code, kind: 'area', names: { zh: code } }) as const;
    const dataset = { series: [], records: [], agencies: [], committees: [] };
    const faultsOf = (...codes: Code[]) =>
      findContradictions({ placed: [], dataset: { ...dataset, codes }, faults: [] }).faults;
    assert.deepEqual(faultsOf(area('11'), area('13'), area('1301')), []);
    assert.deepEqual(faultsOf(area('11'), area('11'), area('1301')), [
      'data/codes.jsonl: 11 stands there twice',
      'data/codes.jsonl: 1301 stands there without its province',
    ]);
  });

  it('finds nothing in what is right', () => {
    const replaced = {
      year: '1990',
      status: 'superseded',
      succession: { designations: ['ISO 5:2000'], basis: 'stated' },
    } as const;
    assert.deepEqual(check(standard('ISO 5', replaced, {}), standard('ISO/TS 5-1', {}), standard('ISO 10', {})), {
      faults: [],
      contradictions: [],
    });
  });

  it('finds records out of order, twice, or in the wrong file', () => {
    assert.match(
      check(standard('ISO 10', {}), standard('ISO 9', {})).faults[0] ?? '',
      /^ISO\.jsonl:2: ISO 9 stands behind ISO 10/,
    );
    assert.equal(check(standard('ISO 9', {}), standard('ISO 9', {})).faults.length, 1);
    assert.match(check(standard('IEC 9', {})).faults[0] ?? '', /IEC 9 has no prefix of the series ISO$/);
  });

  it('finds designations that the body prints otherwise', () => {
    assert.match(check(standard('ISO-9', {})).faults[0] ?? '', /ISO-9 is not how its body prints it$/);
    assert.match(check(standard('ISO 9', { designation: 'ISO 9-2000' })).faults[0] ?? '', /ISO 9-2000: is not how/);
    assert.match(check(standard('ISO 9', { designation: 'ISO 8:2000' })).faults[0] ?? '', /is no edition of ISO 9$/);
    assert.match(
      check(standard('ISO 9', { designation: 'ISO 9:2001' })).faults[0] ?? '',
      /has the year 2001, not 2000$/,
    );
    const supplements = [{ designation: 'ISO 8:2000/Amd 1:2001', status: 'published' }] as const;
    assert.match(check(standard('ISO 9', { supplements })).faults[0] ?? '', /belongs elsewhere$/);
  });

  it('finds other designations that are printed otherwise or belong to another standard', () => {
    const also = (...names: string[]): StandardRecord => ({ ...standard('ISO 9', {}), also: names });
    assert.deepEqual(check(also('ISO/R 9')).faults, []);
    assert.match(check(also('ISO/R-9')).faults[0] ?? '', /is ISO\/R-9 as well, which is not how its body prints it/);
    assert.match(check(also('ISO 10'), standard('ISO 10', {})).faults[0] ?? '', /ISO 10 as well, which is another/);
    const edition = { designation: 'ISO/R 9:1990', year: '1990', status: 'withdrawn' } as const;
    assert.deepEqual(check({ ...standard('ISO 9', edition, {}), also: ['ISO/R 9'] }).faults, []);
    assert.match(check(standard('ISO 9', edition, {})).faults[0] ?? '', /is no edition of ISO 9$/);
  });

  it('finds a status that the succession denies', () => {
    const stated = { designations: ['ISO 9:2000'], basis: 'stated' } as const;
    const unnamed = check(standard('ISO 9', { status: 'superseded' }));
    assert.deepEqual(unnamed.faults, [], 'a source may say that it was replaced and not by what');
    const withdrawn = check(standard('ISO 9', { year: '1990', status: 'withdrawn', succession: stated }, {}));
    assert.match(withdrawn.faults[0] ?? '', /that is superseded$/);
  });

  it('finds successors that are older, on each way that leads back', () => {
    const by = (...designations: string[]) => ({ designations, basis: 'stated' }) as const;
    const said = (...records: StandardRecord[]): string => check(...records).contradictions.join('\n');
    const older = said(standard('ISO 9', { year: '2005', succession: by('ISO 10:2000') }), standard('ISO 10', {}));
    assert.match(older, /its successor ISO 10:2000 is older than it$/);
    const loop = said(
      standard('ISO 9', { succession: by('ISO 10:2000', 'ISO 11:2000') }),
      standard('ISO 10', {}),
      standard('ISO 11', { succession: by('ISO 9:2000') }),
    );
    assert.match(loop, /ISO 9:2000: its successors lead back to it\n.*ISO 11:2000: its successors lead back to it$/);
    assert.equal(said(standard('ISO 9', { succession: by('ISO 10') }), standard('ISO 10', {})), '', 'undated');
  });

  it('finds what is wrong in the table of successions', () => {
    const row = (designation: string, ...successors: string[]): NumberSuccession => {
      return { designation, successors, kind: 'replaced', basis: 'known', asOf: '2026' };
    };
    const checked = (...successions: NumberSuccession[]) => {
      const records = [
        standard('ISO 8', { year: '1990', status: 'withdrawn' }),
        standard('ISO 9', { year: '1995', status: 'withdrawn' }),
        standard('ISO 10', {}),
      ];
      const dataset = { series: [iso], records, agencies: [], committees: [], successions };
      return findContradictions({ placed: [], dataset, faults: [] });
    };
    assert.deepEqual(checked(row('ISO 8', 'ISO 10'), row('ISO 9', 'ISO 10'), row('QQ 1', 'QQ 2')), {
      faults: [],
      contradictions: [],
    });
    const faulty = checked(row('ISO 9', 'ISO10'), row('ISO 8', 'ISO 10:2000'), row('ISO 8', 'ISO 10'));
    assert.deepEqual(faulty.faults, [
      'data/successions.jsonl: ISO 9: ISO10 is not how its body prints it, undated',
      'data/successions.jsonl: ISO 8: ISO 10:2000 is not how its body prints it, undated',
      'data/successions.jsonl: ISO 8 stands behind ISO 9, out of order',
      'data/successions.jsonl: ISO 8 stands there twice',
    ]);
    const denied = checked(row('ISO 8', 'ISO 9'), row('ISO 9', 'ISO 8', 'ISO 11'), row('ISO 10', 'ISO 9'));
    assert.deepEqual(denied.contradictions, [
      'data/successions.jsonl: ISO 8: its successors lead back to it',
      'data/successions.jsonl: ISO 9: its successor ISO 8 is older than it',
      'data/successions.jsonl: ISO 9: its successor ISO 11 does not exist',
      'data/successions.jsonl: ISO 9: its successors lead back to it',
      'data/successions.jsonl: ISO 10: its successor ISO 9 is older than it',
      'data/successions.jsonl: ISO 10 has an edition in force',
    ]);
  });

  it('finds successors that do not exist or lead back, wrong dates and two editions in force', () => {
    const by = (successor: string) => ({ designations: [successor], basis: 'stated' }) as const;
    const said = (...records: StandardRecord[]): string => check(...records).contradictions.join('\n');
    assert.match(
      said(standard('ISO 9', { succession: by('ISO 10:2001') })),
      /its successor ISO 10:2001 does not exist$/,
    );
    assert.match(said(standard('ISO 9', { succession: by('a letter') })), /its successor a letter cannot be read$/);
    assert.equal(said(standard('ISO 9', { succession: by('CISPR 11:2001') })), '', 'no coverage, no verdict');
    const circle = standard(
      'ISO 9',
      { year: '1990', succession: by('ISO 9:2000') },
      { status: 'unknown', succession: by('ISO 9:1990') },
    );
    assert.match(said(circle), /its successors lead back to it/);
    const dates = standard('ISO 9', { published: '2000-05-01', withdrawn: '2000-04' });
    assert.match(said(dates), /withdrawn on 2000-04, before it was published on 2000-05-01$/);
    assert.match(said(standard('ISO 9', { year: '1990' }, {})), /published at once: ISO 9:1990, ISO 9:2000$/);
  });
});
