import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alternation } from '../scripts/syntax/alternation';
import { syntax } from '../scripts/syntax/syntax';

interface Grammar {
  readonly patterns: readonly { readonly match: string; readonly captures: Readonly<Record<string, unknown>> }[];
}

const root = join(__dirname, '..');
const published = readFileSync(join(root, 'syntaxes', 'designations.injection.json'), 'utf8');
const { patterns }: Grammar = JSON.parse(published);
const expressions = patterns.map(({ match }) => new RegExp(match, 'g'));

/** The first that is coloured in a line; of several that begin at one place the longest. */
function firstIn(line: string): { readonly index: number; readonly text: string } | undefined {
  let first: { index: number; text: string } | undefined;
  for (const expression of expressions) {
    expression.lastIndex = 0;
    const match = expression.exec(line);
    if (
      !match ||
      (first && (match.index > first.index || (match.index === first.index && match[0].length <= first.text.length)))
    )
      continue;
    first = { index: match.index, text: match[0] };
  }
  return first;
}

/** What no pattern tells from a year, what has no number, and supplements of a whole series. */
const uncoloured = new Set([
  'UL 1973',
  'JEP122H',
  'NFPA 1901',
  'MSC/Circ.1023',
  'ECMA MEM/1977',
  'ISO/IEC SYMBOL:2025 DB',
  'ISO/IEC VIM:1993',
  'ITU-T G Suppl. 43 (02/2011)',
  'ITU-T M Suppl. 4.10 (11/1980)',
]);

describe('The grammar of the highlighting', () => {
  it('is the one that is made from the table of bodies', () => {
    assert.ok(published === syntax(), 'syntaxes/designations.injection.json is stale: run “npm run syntax”');
  });

  const folder = join(root, 'test', 'fixtures', 'bodies');
  for (const file of readdirSync(folder)) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const examples = lines.flatMap((line) => (line.startsWith('= ') ? [line.slice(2)] : []));
    it(`colours what ${file.replace('.txt', '')} prints`, () => {
      const missed = examples.filter((text) => !uncoloured.has(text) && firstIn(`See ${text}, clause 4.`)?.index !== 4);
      assert.deepEqual(missed, []);
    });
  }

  it('colours number and year with the prefix', () => {
    for (const text of [
      'GB/T 20438.1-2017',
      'DIN EN ISO 9001:2015-11',
      'IEC 60364-1:2005+AMD1:2010 CSV',
      'ГОСТ Р 57580.1-2017',
      'ETSI EN 303 645 V2.1.1 (2020-06)',
    ])
      assert.equal(firstIn(`（见 ${text}）`)?.text, text);
    assert.equal(firstIn('GB/T 19001-2016/ISO 9001:2015')?.text, 'GB/T 19001-2016');
  });

  for (const text of [
    '16 GB RAM',
    '32GB, 1 GB/s, 512 GB SSD',
    'GB 2024 model',
    'SS 316 steel',
    'DIN A4, DIN rail',
    'PN 16 flange',
    'HB 2 pencil, 200 HB',
    'TS 12',
    'it is known as 3000',
    'DS 9, NS 5, SN 5',
    'docs/ISO 9001',
    'feature/iso-9001',
    'XISO 9001, ISO_9001',
    'UNI 2023, CEI 2020',
    'OASIS members met',
  ]) {
    it(`leaves alone: ${text}`, () => assert.equal(firstIn(text), undefined));
  }

  it('is as quick for a line that looks like it and is not', () => {
    // Counted, not timed: a pattern that backtracks without bound does not come to an end here.
    for (const line of [
      'ISO 1'.repeat(20_000),
      `IEC ${'1-'.repeat(50_000)}`,
      `DIN EN ${'A'.repeat(100_000)}`,
      'GB/T '.repeat(20_000),
    ])
      for (const expression of expressions) {
        expression.lastIndex = 0;
        while (expression.exec(line));
      }
  });

  it('has no name for a group that is not there', () => {
    for (const { match, captures } of patterns) {
      const groups = (new RegExp(`${match}|`).exec('') ?? assert.fail()).length - 1;
      assert.deepEqual(
        Object.keys(captures),
        Array.from({ length: groups }, (_, index) => `${index + 1}`),
      );
    }
  });
});

describe('An alternation', () => {
  it('matches its texts and nothing else', () => {
    const texts = ['ISO', 'ISO/IEC', 'ISO/IEC TS', 'IEC', 'IEC TS', 'I.S.', 'NEN-EN', 'ČSN'];
    const expression = new RegExp(`^(?:${alternation(texts)})$`);
    for (const text of texts) assert.match(text, expression);
    for (const text of ['', 'IS', 'ISO/', 'TS', 'I-S-', 'NEN']) assert.doesNotMatch(text, expression);
  });
});
