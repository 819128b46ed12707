import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnNames } from '../../server/src/catalogue/lists/columns';
import { readDelimited } from '../../server/src/catalogue/lists/delimited';
import { readStandards } from '../../server/src/catalogue/lists/readStandards';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'catalogue.md'), 'utf8');

describe('The page on the catalogue', () => {
  it('shows a list that is read without a fault', () => {
    const [, example = ''] = /```csv\n([\s\S]*?)```/.exec(page) ?? [];
    const { records, problems } = readStandards(readDelimited(example), 'own.csv');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      records.map(({ record }) => [record.designation, record.editions.map(({ status }) => status)]),
      [
        ['Q/XYZ 1001', ['superseded', 'published']],
        ['GB/T 45001', ['published']],
      ],
    );
  });

  it('names every column', () => {
    for (const name of columnNames) assert.ok(page.includes(`\`${name}\``), name);
  });
});
