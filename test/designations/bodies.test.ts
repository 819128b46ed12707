import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issuingBodies } from '../../server/src/designations/issuingBodies';
import { parseDesignation } from '../../server/src/designations/parse';
import { printDesignation } from '../../server/src/designations/print';
import { lintText } from '../engine';
import { readMarks } from '../marked';

const folder = join(__dirname, '..', 'fixtures', 'bodies');

/**
 * One fixture for each issuing body, one case a line (see docs/adding-a-body.md):
 * `= X` is printed like this; `~ X → Y : a, b` is X with the deviations a and b from Y;
 * `+ text with ‹standard|X›` marks every standard in a text; `! text` holds none; `#` begins a remark.
 * In the cases `\n` stands for a line break.
 */
describe('Issuing bodies', () => {
  it('have a fixture each', () => {
    assert.deepEqual(readdirSync(folder).sort(), issuingBodies.map(({ id }) => `${id}.txt`).sort());
  });

  for (const file of readdirSync(folder)) {
    describe(file.replace('.txt', ''), () => {
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
        const rest = line.slice(2).trim().replaceAll('\\n', '\n');
        if (line.startsWith('= ')) it(`prints ${rest}`, () => prints(rest));
        else if (line.startsWith('~ ')) it(`reads ${JSON.stringify(rest)}`, () => deviates(rest));
        else if (line.startsWith('+ ')) it(`finds what is marked in: ${rest}`, () => finds(rest));
        else if (line.startsWith('! ')) it(`finds nothing in: ${rest}`, () => finds(rest));
        else assert.ok(line === '' || line.startsWith('#'), `${file}: “${line}” is no case.`);
      }
    });
  }
});

async function prints(text: string): Promise<void> {
  const designation = parseDesignation(text);
  assert.ok(designation, 'is a designation');
  assert.equal(printDesignation(designation), text);
  const { mentions } = await lintText(`The standard ${text} applies.`, 'plaintext');
  assert.deepEqual(
    mentions.map((mention) => [mention.text, mention.canonical, mention.deviations.map(({ name }) => name)]),
    [[text, text, []]],
  );
}

async function deviates(row: string): Promise<void> {
  const [, written = '', canonical, names = ''] = /^(.*?) → (.*?)(?: : (.*))?$/s.exec(row) ?? [];
  const { mentions } = await lintText(`The standard ${written} applies.`, 'plaintext');
  assert.deepEqual(
    mentions.map((mention) => [
      mention.text,
      mention.canonical,
      [...new Set(mention.deviations.map(({ name }) => name))].sort(),
    ]),
    [
      [
        written,
        canonical,
        names
          .split(', ')
          .filter((name) => name !== '')
          .sort(),
      ],
    ],
  );
}

async function finds(row: string): Promise<void> {
  const { text, marks } = readMarks(row);
  const { mentions } = await lintText(text);
  const standards = mentions.filter(({ kind }) => kind === 'standard');
  assert.deepEqual(
    standards.map((mention) => [mention.start, mention.text]),
    marks.map(({ start, end }) => [start, text.slice(start, end)]),
  );
}
