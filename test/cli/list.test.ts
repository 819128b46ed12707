import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../../server/src/linter';
import { rules } from '../../server/src/rules/registry';
import { frozenCatalogue } from '../frozenCatalogue';
import { useEmptyFolder } from './folder';
import { run } from './run';

const engine = { lint, rules, openCatalogue: frozenCatalogue };

describe('normlint list', () => {
  const folder = useEmptyFolder();

  async function listed(...args: string[]): Promise<{ file: string; mentions: Record<string, unknown>[] }[]> {
    const ran = await run(['list', '--format', 'json', ...args], { engine });
    assert.deepEqual({ code: ran.code, stderr: ran.stderr }, { code: 0, stderr: '' });
    return JSON.parse(ran.stdout);
  }

  it('gives all that is known of a standard, each key always there', async () => {
    await folder.write('a.md', '见 **ISO/IEC27001:2013**');
    const [report] = await listed('a.md');
    assert.equal(report?.file, 'a.md');
    const [mention] = report.mentions;
    const { title, page, asOf, references, ...rest } = mention ?? {};
    const { kind: _, members: __, ...own } = rest;
    assert.deepEqual(references, [{ ...own, title, page, asOf, isWritten: true }]);
    assert.match(JSON.stringify(title), /Information security/);
    assert.match(String(page), /^https:\/\/www\.iso\.org\//);
    assert.match(String(asOf), /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(rest, {
      start: 4,
      end: 21,
      line: 1,
      column: 5,
      endLine: 1,
      endColumn: 22,
      text: 'ISO/IEC27001:2013',
      kind: 'standard',
      canonical: 'ISO/IEC 27001:2013',
      deviations: ['missing-space'],
      typography: [],
      members: [],
      body: 'iso',
      prefix: 'ISO/IEC',
      stage: null,
      iteration: null,
      number: '27001',
      part: null,
      year: '2013',
      month: null,
      supplements: [],
      version: null,
      allParts: false,
      identical: null,
      urn: 'urn:iso:std:iso-iec:27001',
      catalogue: 'known',
      status: 'superseded',
      edition: 'ISO/IEC 27001:2013',
      currentEdition: 'ISO/IEC 27001:2022',
      successor: { designations: ['ISO/IEC 27001:2022'], basis: 'stated' },
      successorInForce: { designations: ['ISO/IEC 27001:2022'], steps: [], basis: 'edition' },
      related: [],
    });
  });

  it('gives committees and agencies', async () => {
    await folder.write('a.txt', 'SAC/TC260 and the Ministry of Information Industry');
    const [report] = await listed('a.txt');
    const [committee, agency] = report?.mentions ?? [];
    const { names, asOf, ...rest } = committee ?? {};
    assert.match(String(asOf), /^\d{4}-\d\d-\d\d$/);
    assert.equal(agency?.asOf, asOf);
    assert.match(JSON.stringify(names), /网络安全/);
    assert.deepEqual(rest, {
      start: 0,
      end: 9,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 10,
      text: 'SAC/TC260',
      kind: 'committee',
      canonical: 'SAC/TC 260',
      deviations: ['missing-space'],
      typography: [],
      members: [],
    });
    assert.deepEqual(
      Object.keys(agency ?? {}).sort(),
      [
        ...['start', 'end', 'line', 'column', 'endLine', 'endColumn', 'text', 'kind', 'canonical', 'deviations'],
        ...['typography', 'members', 'agency', 'name', 'names', 'ended', 'page', 'asOf'],
      ].sort(),
    );
    assert.deepEqual(
      [agency?.start, agency?.end, agency?.kind, agency?.agency, agency?.name],
      [18, 50, 'agency', 'MII', 'name'],
    );
  });

  it('counts UTF-16 units of the text without byte order mark', async () => {
    await folder.write('a.txt', '\ufeff😀 ISO 9001\r\nISO\u00a09002');
    const [report] = await listed('a.txt');
    assert.deepEqual(
      report?.mentions.map(({ start, end, line, column, text, typography }) => [
        start,
        end,
        line,
        column,
        text,
        typography,
      ]),
      [
        [3, 11, 1, 4, 'ISO 9001', []],
        [13, 21, 2, 1, 'ISO\u00a09002', ['no-break-space']],
      ],
    );
  });

  it('gives the members of a list, each with its own span', async () => {
    await folder.write('a.txt', 'Apply ISO 9001 and 14001.');
    const [report] = await listed('a.txt');
    assert.deepEqual(
      report?.mentions.map(({ text, canonical, members, number }) => ({ text, canonical, members, number })),
      [
        {
          text: 'ISO 9001 and 14001',
          canonical: 'ISO 9001, ISO 14001',
          members: [
            { start: 6, end: 14, canonical: 'ISO 9001' },
            { start: 19, end: 24, canonical: 'ISO 14001' },
          ],
          number: '9001',
        },
      ],
    );
  });

  it('names files without mentions, and what the catalogue does not know', async () => {
    await folder.write('a.md', 'nothing');
    await folder.write('b.md', 'The standard ISO 9001:2014, ISO 27001:2022 and ISO 26262 apply.');
    const [a, b] = await listed('a.md', 'b.md');
    assert.deepEqual(a, { file: 'a.md', mentions: [] });
    assert.deepEqual(
      b?.mentions.map(({ catalogue, edition, currentEdition }) => [catalogue, edition, currentEdition]),
      [
        ['unknown-edition', null, 'ISO 9001:2015'],
        ['other-prefix', null, null],
        ['series', null, null],
      ],
    );
    assert.deepEqual(b?.mentions[1]?.related, ['ISO/IEC 27001']);
  });

  it('reads standard input under its name', async () => {
    const ran = await run(['list', '-f', 'json', '-', '--stdin-filename', 'x.md'], {
      engine,
      stdin: '`ISO 1` ISO 9001',
    });
    const [report]: { file: string; mentions: unknown[] }[] = JSON.parse(ran.stdout);
    assert.deepEqual([report?.file, report?.mentions.length], ['x.md', 1]);
  });

  it('is a table for people', async () => {
    await folder.write('a.md', 'See ISO9001:2015, ISO/IEC 27001:2013 and SAC/TC 260.');
    const ran = await run(['list', 'a.md'], { engine });
    assert.equal(ran.code, 0);
    const [head, first, second, third, end] = ran.stdout.split('\n');
    assert.equal(head, 'a.md');
    assert.match(
      first ?? '',
      /^ {3}1:5 {2}ISO 9001:2015 {7}standard {3}published {2}Quality .* written “ISO9001:2015”: missing-space$/,
    );
    assert.match(
      second ?? '',
      /^ {2}1:19 {2}ISO\/IEC 27001:2013 {2}standard {3}superseded {2}→ ISO\/IEC 27001:2022 {2}Info/,
    );
    assert.match(third ?? '', /^ {2}1:42 {2}SAC\/TC 260 {10}committee {2}\S/);
    assert.equal(end, '');
    assert.match(ran.stderr, /^3 mentions in 1 file\. Catalogue of \d{4}-\d\d-\d\d\.\n$/);
  });

  it('returns 3 and lists the others when an input is missing', async () => {
    await folder.write('a.md', 'ISO 9001');
    const ran = await run(['list', '-f', 'json', 'none.md', 'a.md'], { engine });
    assert.equal(ran.code, 3);
    assert.match(ran.stderr, /none\.md: there is no such file/);
    assert.equal(JSON.parse(ran.stdout).length, 1);
  });

  it('lists how references are written without a catalogue, and returns 3', async () => {
    await folder.write('a.md', 'ISO 9001-2015');
    const openCatalogue = () => Promise.reject(new Error('The catalogue is damaged.'));
    const ran = await run(['list', '-f', 'json', 'a.md'], { engine: { lint, rules, openCatalogue } });
    assert.equal(ran.code, 3);
    const [report]: { mentions: Record<string, unknown>[] }[] = JSON.parse(ran.stdout);
    const [mention] = report?.mentions ?? [];
    assert.deepEqual(
      [mention?.canonical, mention?.deviations, mention?.catalogue, mention?.status, mention?.asOf],
      ['ISO 9001:2015', ['wrong-year-separator'], null, null, null],
    );
  });

  it('has no field that docs/json.md does not describe', async () => {
    await folder.write('a.md', 'ISO 9001:2015/Amd 1:2024, SAC/TC 260, the Ministry of Information Industry');
    const [report] = await listed('a.md');
    const page = readFileSync(join(__dirname, '..', '..', 'docs', 'json.md'), 'utf8');
    const described = new Set([...page.matchAll(/`"?([a-zA-Z]+)"?`/g)].map(([, name]) => name));
    const fields = new Set(report?.mentions.flatMap(Object.keys));
    assert.ok(fields.size > 30);
    assert.deepEqual(
      [...fields].filter((field) => !described.has(field)),
      [],
    );
  });

  it('refuses --stdin-filename without standard input', async () => {
    const ran = await run(['list', '--stdin-filename', 'x.md', 'a.md'], { engine });
    assert.equal(ran.code, 2);
  });
});
