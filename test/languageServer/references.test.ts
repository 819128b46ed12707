import assert from 'node:assert/strict';
import type { StandardRecord } from '../../server/src/catalogue/model/catalogue';
import { lint } from '../../server/src/linter';
import { rules } from '../../server/src/rules/registry';
import { run } from '../cli/run';
import { exampleCatalogue, qualityManagement } from './support/exampleCatalogue';
import { loadedCatalogue, TestClient } from './support/testClient';
import { afterEdit, messageOf, rangeOf, textAt } from './support/text';

const uri = 'file:///briefing.md';
const text = 'Audits follow ISO 9001:2015, 14001:2004 and 45001:2018.';

function standard(number: string, title: string, years: readonly [string, ...string[]]): StandardRecord {
  const newest = years[years.length - 1];
  const editions = years.map((year): StandardRecord['editions'][number] =>
    year === newest
      ? { designation: `${number}:${year}`, year, status: 'published', supplements: [] }
      : {
          designation: `${number}:${year}`,
          year,
          status: 'withdrawn',
          withdrawn: '2015-09-15',
          succession: { designations: [`${number}:${newest}`], basis: 'edition' },
          supplements: [],
        },
  );
  return { designation: number, titles: { en: title }, editions, adopts: [] };
}

const catalogue = exampleCatalogue([
  qualityManagement,
  standard('ISO 14001', 'Environmental management systems', ['2004', '2015']),
  standard('ISO 45001', 'Occupational health and safety management systems', ['2018']),
]);

const environment = { loadCatalogue: async () => loadedCatalogue(catalogue) };

/** What each of the three is: how it is written, its title, whether it has been replaced. */
const three = [
  { written: 'ISO 9001:2015', canonical: 'ISO 9001:2015', title: 'Quality', status: 'published' },
  { written: '14001:2004', canonical: 'ISO 14001:2004', title: 'Environmental', status: 'withdrawn' },
  { written: '45001:2018', canonical: 'ISO 45001:2018', title: 'Occupational', status: 'published' },
] as const;

async function listed(format: string): Promise<string> {
  const engine = { lint, rules, openCatalogue: async () => catalogue };
  const ran = await run(['list', '--format', format, '-'], { engine, stdin: text });
  assert.equal(ran.code, 0, ran.stderr);
  return ran.stdout;
}

describe('A list of three standards, the second of them replaced', () => {
  it('is hovered over one by one', async () => {
    const client = await TestClient.start({ environment });
    await client.open(uri, text);
    for (const { written, canonical, title } of three) {
      const range = rangeOf(text, written);
      for (const { line, character } of [range.start, range.end]) {
        const hover = await client.hover(uri, line, character);
        assert.deepEqual(hover?.range, range);
        assert.match(JSON.stringify(hover.contents), new RegExp(`\\*\\*${canonical}\\*\\*.*${title}`));
      }
    }
  });

  it('is reported and repaired at the second', async () => {
    const client = await TestClient.start({ environment });
    await client.open(uri, text);
    const diagnostics = await client.diagnostics(uri);
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, textAt(text, range)]),
      [['superseded', '14001:2004']],
    );
    assert.match(messageOf(diagnostics[0]), /^ISO 14001:2004 .* ISO 14001:2015\.$/);
    const actions = await client.codeActions(uri, rangeOf(text, '14001:2004'));
    assert.equal(afterEdit(text, actions[0]?.edit), 'Audits follow ISO 9001:2015, 14001:2015 and 45001:2018.');
    assert.deepEqual(await client.codeActions(uri, rangeOf(text, 'ISO 9001')), []);
    assert.deepEqual(await client.codeActions(uri, rangeOf(text, '45001')), []);
  });

  it('is silenced at the second, and nowhere else', async () => {
    const client = await TestClient.start({ environment });
    await client.open(uri, text);
    const actions = await client.codeActions(uri, rangeOf(text, '14001:2004'));
    const silenced = afterEdit(text, actions.find(({ title }) => title.startsWith('Suppress'))?.edit);
    assert.equal(
      silenced,
      'Audits follow ISO 9001:2015, 14001:2004<!-- normlint-ignore superseded --> and 45001:2018.',
    );
    await client.open('file:///silenced.md', silenced);
    assert.deepEqual(await client.diagnostics('file:///silenced.md'), []);
  });

  it('is listed as JSON one by one', async () => {
    const [file]: { mentions: { references: Record<string, unknown>[] }[] }[] = JSON.parse(await listed('json'));
    const references = file?.mentions.flatMap((mention) => mention.references);
    assert.deepEqual(
      references?.map(({ text: written, canonical, title, status }) => ({ written, canonical, title, status })),
      three.map(({ title, ...each }) => ({
        ...each,
        title: references?.find(({ canonical }) => canonical === each.canonical)?.title,
      })),
    );
    for (const { canonical, title } of three) {
      assert.match(JSON.stringify(references?.find((each) => each.canonical === canonical)?.title), new RegExp(title));
    }
  });

  it('is listed for people one by one', async () => {
    const rows = (await listed('text')).split('\n').filter((line) => line.includes('ISO '));
    assert.equal(rows.length, 3);
    for (const [index, { canonical, title, status }] of three.entries()) {
      assert.match(rows[index] ?? '', new RegExp(`${canonical} .*${status}.*${title}`));
    }
  });
});
