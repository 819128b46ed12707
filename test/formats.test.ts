import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textKindOf } from '../server/src/text/reading';
import { lintText } from './engine';
import { readMarks } from './marked';

const folder = join(__dirname, 'fixtures', 'formats');
const rules = new Set(['malformed-designation', 'superseded', 'wrong-prefix', 'unknown-number', 'unknown-edition']);

const variants: readonly (readonly [name: string, of: (fixture: string) => string])[] = [
  ['LF', (fixture) => fixture],
  ['CRLF', (fixture) => fixture.replaceAll('\n', '\r\n')],
  ['a byte order mark', (fixture) => `\ufeff${fixture}`],
  ['emoji in the text', (fixture) => fixture.replaceAll('The ', 'The 😀 ')],
  ['CJK in the text', (fixture) => fixture.replaceAll('The ', '国家标准 The ')],
];

describe('Documents of each format', () => {
  for (const file of readdirSync(folder)) {
    const fixture = readFileSync(join(folder, file), 'utf8');
    for (const [name, of] of variants) {
      it(`${file}, ${name}`, async () => {
        const { text, marks } = readMarks(of(fixture));
        const { findings } = await lintText(text, textKindOf(file));
        const show = (places: readonly { label: string; start: number; end: number }[]) =>
          places.map(({ label, start, end }) => `${start} ${label}: ${text.slice(start, end)}`);
        const found = findings.filter(({ rule }) => rules.has(rule));
        assert.deepEqual(show(found.map(({ rule, start, end }) => ({ label: rule, start, end }))), show(marks));
      });
    }
  }
});
