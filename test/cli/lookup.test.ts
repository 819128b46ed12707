import assert from 'node:assert/strict';
import { buildCatalogue } from '../../server/src/catalogue/file/build';
import { openCatalogue } from '../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../server/src/designations/canonical';
import { lint } from '../../server/src/linter';
import { rules } from '../../server/src/rules/registry';
import { damagedLate } from '../catalogue/file/damagedLate';
import { smallDataset } from '../catalogue/smallDataset';
import { type Ran, run } from './run';

const bytes = buildCatalogue(
  {
    ...smallDataset,
    aliases: [
      { names: ['Programmable safety', '功能安全'], designations: ['IEC 61508', 'ISO 9001'], source: 'a book' },
    ],
  },
  parseCanonical,
);

function lookup(...args: string[]): Promise<Ran> {
  return run(['lookup', ...args], { engine: { openCatalogue: async () => openCatalogue(bytes) } });
}

async function lines(...args: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await lookup(...args);
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  return stdout.split('\n').slice(0, -1);
}

describe('normlint lookup', () => {
  it('says of a designation what a hover says', async () => {
    assert.deepEqual(await lines('ISO9001-2008'), [
      'ISO 9001:2008',
      'Quality management systems — Requirements',
      'Published on 2008-11-13. Superseded in 2015-09. Replaced by ISO 9001:2015.',
      'Supplements: ISO 9001:2008/Cor 1:2009 (superseded, 2009).',
      'Adopted as GB/T 19001-2016 (IDT: identical) and GB/T 19001.',
      'Committee: ISO/TC 176/SC 2.',
      'Official page: https://www.iso.org/standard/46486.html',
      'Dataset: ISO complete, as of 2026-08-19 (a register).',
      'Written here as “ISO9001-2008”: a space is missing and the sign before the year is wrong.',
    ]);
  });

  it('takes a designation in several arguments, and a URN', async () => {
    assert.deepEqual(await lines('ISO', '9001'), await lines('ISO 9001'));
    assert.deepEqual(await lines('urn:iso:std:iso:9001'), await lines('ISO 9001'));
  });

  it('names the edition that was current on a day', async () => {
    assert.equal(
      (await lines('ISO 9001', '--as-of', '2012-05-01')).at(-1),
      'On 2012-05-01 the current edition was ISO 9001:2008.',
    );
    assert.equal(
      (await lines('ISO 9001', '--as-of', '1999-05-01')).at(-1),
      'The dataset does not say which edition of ISO 9001 was current on 1999-05-01.',
    );
  });

  it('lists the parts of a standard with their status', async () => {
    const found = await lines('IEC 61508');
    assert.deepEqual(found.slice(found.indexOf('Parts:')), [
      'Parts:',
      '  IEC TR 61508-0  published',
      '  IEC 61508-1  published',
      '  IEC 61508-2  published',
      '  ISO/TS 61508-5  published',
      '  IEC 61508-10  published',
    ]);
  });

  it('names what may have been meant, and why', async () => {
    const found = await lines('IEC 27001:2022');
    assert.deepEqual(found.slice(found.indexOf('Perhaps meant:')), [
      'Perhaps meant:',
      '  ISO/IEC 27001:2022 (same number, other prefix)',
    ]);
  });

  it('knows names in both languages, in any case', async () => {
    const found = await lines('programmable', 'SAFETY');
    assert.equal(found[0], '“programmable SAFETY” stands for IEC 61508, ISO 9001 (a book).');
    assert.ok(found.includes('IEC 61508') && found.includes('ISO 9001'));
    assert.match((await lines('功能安全'))[0] ?? '', /IEC 61508/);
  });

  it('knows committees and agencies', async () => {
    assert.match((await lines('SAC/TC260'))[1] ?? '', /全国网络安全标准化技术委员会/);
    assert.match((await lines('市场监管总局'))[1] ?? '', /State Administration for Market Regulation/);
  });

  it('finds words of titles, as many as asked for', async () => {
    assert.deepEqual(await lines('qualty', 'management'), [
      'GB/T 19001  upcoming  Quality management systems',
      'ISO 9001  published  Quality management systems — Requirements',
      '',
      'Found by words of the title. Dataset of 2026-08-19.',
    ]);
    assert.equal((await lines('quality', '--limit', '1')).length, 3);
    assert.equal((await lines('质量管理'))[0], 'GB/T 19001  upcoming  质量管理体系 要求');
  });

  it('returns 1 when nothing is found', async () => {
    const nothing = { code: 1, stdout: 'Nothing is found. Dataset of 2026-08-19.\n', stderr: '' };
    assert.deepEqual(await lookup('xqzzy'), nothing);
    assert.deepEqual(await lookup(''), nothing);
  });

  it('answers in JSON, every key always there', async () => {
    const found = JSON.parse((await lines('--format', 'json', 'GB/T 19001-2016')).join('\n'));
    assert.deepEqual(Object.keys(found), ['query', 'kind', 'standards', 'titles', 'committee', 'agency', 'asOf']);
    assert.equal(found.kind, 'standard');
    const [standard] = found.standards;
    assert.deepEqual(standard.adopts, [
      { designation: 'ISO 9001:2015', degree: 'IDT', edition: 'GB/T 19001-2016' },
      { designation: 'ISO 9001', degree: 'unknown', edition: null },
    ]);
    assert.deepEqual(standard.editions, [
      { designation: 'GB/T 19001-2016', status: 'upcoming', published: null, withdrawn: null },
    ]);
    assert.deepEqual([standard.canonical, standard.part, standard.status], ['GB/T 19001-2016', null, 'upcoming']);
    const titles = JSON.parse((await lines('--format', 'json', 'quality')).join('\n'));
    assert.deepEqual(
      titles.titles.map(({ designation }: { designation: string }) => designation),
      ['ISO 9001', 'GB/T 19001'],
    );
    const nothing = JSON.parse((await lookup('--format', 'json', 'xqzzy')).stdout);
    assert.deepEqual([nothing.kind, nothing.standards, nothing.titles, nothing.agency], ['nothing', [], [], null]);
  });

  it('refuses a day that is none, a limit that is none, and no words', async () => {
    for (const args of [
      ['ISO 9001', '--as-of', '2015'],
      ['ISO 9001', '--as-of', '2015-02-30'],
      ['x', '--limit', '0'],
      [],
    ]) {
      const { code, stdout, stderr } = await lookup(...args);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' }, args.join(' '));
      assert.match(stderr, /^normlint: /);
    }
  });

  it('says when there is no catalogue', async () => {
    const openFails = {
      openCatalogue: () => Promise.reject(new Error('The catalogue is missing; reinstall Normlint.')),
    };
    assert.deepEqual(await run(['lookup', 'ISO 9001'], { engine: openFails }), {
      code: 3,
      stdout: '',
      stderr: 'normlint: The catalogue is missing; reinstall Normlint. Without it nothing can be looked up.\n',
    });
  });

  it('lets lint go on with the rules that need no catalogue', async () => {
    const { code, stdout, stderr } = await run(['lint', '-'], {
      stdin: 'ISO9001:2016 and ISO 9001:2008, ISO 99999:2015',
      engine: { lint, rules, openCatalogue: async () => damagedLate(bytes) },
    });
    assert.equal(code, 3);
    assert.match(stdout, /malformed-designation/);
    assert.doesNotMatch(stdout, /unknown|superseded/);
    assert.equal(stderr.match(/The catalogue is damaged/g)?.length, 1);
  });

  it('says once when damage shows only while it looks', async () => {
    const { code, stderr } = await run(['lookup', 'ISO 9001'], {
      engine: { openCatalogue: async () => damagedLate(bytes) },
    });
    assert.equal(code, 3);
    assert.match(stderr, /^normlint: The catalogue is damaged [^\n]*\n$/);
  });
});
