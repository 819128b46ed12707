import assert from 'node:assert/strict';
import type { Edition, StandardRecord } from '../../../server/src/catalogue/model/catalogue';
import type { NumberSuccession } from '../../../server/src/catalogue/model/succession';
import { type Replacement, replacementOf } from '../../../server/src/catalogue/questions/replacement';
import { exampleCatalogue } from '../../languageServer/support/exampleCatalogue';
import { read } from '../read';

type EditionFacts = Partial<Edition> & { readonly by?: readonly string[] };

/** A standard with editions by their years; out of force where it is withdrawn or has successors. */
function standard(designation: string, editions: Readonly<Record<string, EditionFacts>>): StandardRecord {
  return {
    designation,
    titles: {},
    adopts: [],
    editions: Object.entries(editions).map(([year, { by, ...facts }]) => ({
      designation: `${designation}:${year}`,
      year,
      status: by ? 'superseded' : 'published',
      published: year,
      supplements: [],
      ...(by ? { succession: { designations: by, basis: 'stated' as const } } : {}),
      ...facts,
    })),
  };
}

function known(designation: string, successors: string[], rest: Partial<NumberSuccession> = {}): NumberSuccession {
  return { designation, successors, kind: 'replaced', basis: 'known', since: '2010', asOf: '2026-11', ...rest };
}

/** `step + step > step > end + end`, and how it is known. */
function say(replacement: Replacement | undefined): string {
  if (!replacement) return 'nothing';
  const { ends, steps, basis } = replacement;
  const last = ends.map(({ designation, state }) => `${designation}${state === 'in-force' ? '' : ` (${state})`}`);
  return `${[...steps, last].map((names) => names.join(' + ')).join(' > ')} ${basis}`;
}

function follow(
  cited: string,
  records: readonly StandardRecord[],
  { asOf, successions = [] }: { readonly asOf?: string; readonly successions?: readonly NumberSuccession[] } = {},
): string {
  const catalogue = exampleCatalogue(records, successions);
  const designation = read(cited);
  const record = catalogue.find(designation);
  const edition = record?.editions.find(({ year }) => year === designation.year);
  return say(replacementOf({ designation, record, edition }, catalogue, asOf));
}

const gone = { status: 'withdrawn' } as const;

describe('where successors lead', () => {
  const chain = [
    standard('ISO 1', { 1990: { by: ['ISO 1:1995'] }, 1995: { by: ['ISO 2:2000'], withdrawn: '2000-06-01' } }),
    standard('ISO 2', {
      2000: { by: ['ISO 2:2005'], withdrawn: '2005-06-01' },
      2005: { by: ['ISO 3:2010'], withdrawn: '2010-06-01' },
    }),
    standard('ISO 3', { 2010: { by: ['ISO 3:2020'], withdrawn: '2020-06-01' }, 2020: {} }),
  ];
  const cases: readonly [name: string, cited: string, records: readonly StandardRecord[], said: string][] = [
    [
      'over all steps to the end',
      'ISO 1:1990',
      chain,
      'ISO 1:1995 > ISO 2:2000 > ISO 2:2005 > ISO 3:2010 > ISO 3:2020 stated',
    ],
    ['to the current edition of the number', 'ISO 3:2010', chain, 'ISO 3:2020 edition'],
    [
      'of an undated number from its last edition',
      'ISO 1',
      chain,
      'ISO 2:2000 > ISO 2:2005 > ISO 3:2010 > ISO 3:2020 stated',
    ],
    [
      'to all ends of a split',
      'ISO 1:1990',
      [
        standard('ISO 1', { 1990: { by: ['ISO 2:2000', 'ISO 3:2000'] } }),
        standard('ISO 2', { 2000: { by: ['ISO 4:2010'] } }),
        standard('ISO 3', { 2000: {} }),
        standard('ISO 4', { 2010: {} }),
      ],
      'ISO 2:2000 > ISO 4:2010 + ISO 3:2000 stated',
    ],
    [
      'to one end by two ways',
      'ISO 1:1990',
      [
        standard('ISO 1', { 1990: { by: ['ISO 2:2000', 'ISO 3:2000'] } }),
        standard('ISO 2', { 2000: { by: ['ISO 4:2010'] } }),
        standard('ISO 3', { 2000: { by: ['ISO 4:2010'] } }),
        standard('ISO 4', { 2010: {} }),
      ],
      'ISO 2:2000 + ISO 3:2000 > ISO 4:2010 stated',
    ],
    [
      'past a branch that ends nowhere',
      'ISO 1:1990',
      [
        standard('ISO 1', { 1990: { by: ['ISO 2:2000', 'ISO 3:2000'] } }),
        standard('ISO 2', { 2000: gone }),
        standard('ISO 3', { 2000: {} }),
      ],
      'ISO 3:2000 stated',
    ],
    [
      'to a dead end',
      'ISO 1:1990',
      [standard('ISO 1', { 1990: { by: ['ISO 2:2000'] } }), standard('ISO 2', { 2000: gone })],
      'ISO 2:2000 >  stated',
    ],
    [
      'round and round, and out',
      'ISO 1:1990',
      [standard('ISO 1', { 1990: { by: ['ISO 2:1990'] } }), standard('ISO 2', { 1990: { by: ['ISO 1:1990'] } })],
      'ISO 2:1990 >  stated',
    ],
    ['to itself', 'ISO 1:1990', [standard('ISO 1', { 1990: { by: ['ISO 1:1990'] } })], 'nothing'],
    [
      'over a later edition without a word of the source',
      'ISO 1:1990',
      [standard('ISO 1', { 1990: gone, 1995: { by: ['ISO 2:2000'] } }), standard('ISO 2', { 2000: {} })],
      'ISO 1:1995 > ISO 2:2000 edition',
    ],
    [
      'to what is to come',
      'ISO 1:1990',
      [standard('ISO 1', { 1990: { by: ['ISO 2:2030'] } }), standard('ISO 2', { 2030: { status: 'upcoming' } })],
      'ISO 2:2030 (to-come) stated',
    ],
    [
      'to what the dataset ought to have',
      'ISO 1:1990',
      [standard('ISO 1', { 1990: { by: ['ISO 7:2000'] } })],
      'ISO 7:2000 (missing) stated',
    ],
    [
      'to what the dataset cannot have',
      'ISO 1:1990',
      [standard('ISO 1', { 1990: { by: ['IEC 7:2000'] } })],
      'IEC 7:2000 stated',
    ],
    [
      'to the edition that a supplement belongs to',
      'ISO 1:1990',
      [standard('ISO 1', { 1990: { by: ['ISO 2:2000', 'ISO 2:2000/Cor 1:2001'] } }), standard('ISO 2', { 2000: {} })],
      'ISO 2:2000 stated',
    ],
    ['nowhere, of what was withdrawn', 'ISO 1:1990', [standard('ISO 1', { 1990: gone })], 'nothing'],
    [
      'nowhere by a guess',
      'ISO 1:1990',
      [
        standard('ISO 1', { 1990: { ...gone, succession: { designations: ['ISO 2:2000'], basis: 'inferred' } } }),
        standard('ISO 2', { 2000: {} }),
      ],
      'nothing',
    ],
    [
      'under the same number',
      'ISO 1:1990',
      [
        standard('ISO 1', { 1990: { ...gone, succession: { designations: ['ISO 2:2000'], basis: 'same-number' } } }),
        standard('ISO 2', { 2000: {} }),
      ],
      'ISO 2:2000 same-number',
    ],
  ];
  for (const [name, cited, records, said] of cases) it(name, () => assert.equal(follow(cited, records), said));

  const days: readonly [day: string, said: string][] = [
    ['2000-12-31', 'ISO 2:2000 stated'],
    ['2004-01-01', 'ISO 2:2000 stated'],
    ['2006-01-01', 'ISO 2:2000 > ISO 2:2005 stated'],
    ['2011-01-01', 'ISO 2:2000 > ISO 2:2005 > ISO 3:2010 stated'],
    ['2021-01-01', 'ISO 2:2000 > ISO 2:2005 > ISO 3:2010 > ISO 3:2020 stated'],
  ];
  for (const [asOf, said] of days)
    it(`as of ${asOf}`, () =>
      assert.equal(follow('ISO 1:1995', chain, { asOf }).replace('ISO 2:2005 > ISO 2:2005', 'ISO 2:2005'), said));

  it('ends on a way of any length', () => {
    const long = Array.from({ length: 5000 }, (_, index) =>
      standard(`ISO ${index + 1}`, { 2000: { by: [`ISO ${index + 2}:2000`] } }),
    );
    assert.match(follow('ISO 1:2000', long), /^ISO 2:2000 > ISO 3:2000 > .* > {2}stated$/);
  });
});

describe('the table of successions', () => {
  const two = standard('ISO 2', { 2012: {} });
  const open = { status: 'unknown' } as const;
  const tables: readonly [
    name: string,
    cited: string,
    records: readonly StandardRecord[],
    successions: NumberSuccession[],
    said: string,
  ][] = [
    ['speaks of what the dataset does not have', 'BS 1:2001', [two], [known('BS 1', ['ISO 2'])], 'ISO 2:2012 known'],
    ['and of its undated number', 'BS 1', [two], [known('BS 1', ['ISO 2'])], 'ISO 2:2012 known'],
    ['not of an edition that came after', 'BS 1:2011', [two], [known('BS 1', ['ISO 2'])], 'nothing'],
    [
      'leads on over its own rows',
      'BS 1:2001',
      [two],
      [known('BS 1', ['BS 3']), known('BS 3', ['ISO 2'])],
      'BS 3 > ISO 2:2012 known',
    ],
    [
      'keeps revisions apart',
      'NIST SP 800-53 Rev. 4',
      [],
      [known('NIST SP 800-53 Rev. 4', ['NIST SP 800-53 Rev. 5'])],
      'NIST SP 800-53 Rev. 5 known',
    ],
    [
      'of another revision says nothing',
      'NIST SP 800-53 Rev. 3',
      [],
      [known('NIST SP 800-53 Rev. 4', ['NIST SP 800-53 Rev. 5'])],
      'nothing',
    ],
    [
      'stands behind what the source states',
      'ISO 1:1990',
      [standard('ISO 1', { 1990: { by: ['ISO 3:2000'] } }), two, standard('ISO 3', { 2000: {} })],
      [known('ISO 1', ['ISO 2'])],
      'ISO 3:2000 stated',
    ],
    [
      'fills in where the source says no more than that',
      'ISO 1:1990',
      [standard('ISO 1', { 1990: gone }), two],
      [known('ISO 1', ['ISO 2'], { basis: 'stated' })],
      'ISO 2:2012 stated',
    ],
    [
      'leads on behind a document of which no state is known',
      'BS 1:2001',
      [standard('ISO 1', { 2005: open }), two],
      [known('BS 1', ['ISO 1']), known('ISO 1', ['ISO 2'])],
      'ISO 1:2005 > ISO 2:2012 known',
    ],
    ['ends in a loop', 'BS 1', [], [known('BS 1', ['BS 3']), known('BS 3', ['BS 1'])], 'BS 3 >  known'],
  ];
  for (const [name, cited, records, successions, said] of tables)
    it(name, () => assert.equal(follow(cited, records, { successions }), said));

  it('speaks as of a day only when it was so by then', () => {
    const successions = [known('BS 1', ['ISO 2'], { since: '2012-03' })];
    assert.equal(follow('BS 1', [two], { successions, asOf: '2012-03-30' }), 'nothing');
    assert.equal(follow('BS 1', [two], { successions, asOf: '2013-01-01' }), 'ISO 2:2012 known');
  });
});
