import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/findings/finding';
import { lint } from '../../server/src/linter';
import { rules } from '../../server/src/rules/registry';
import { frozenCatalogue } from '../frozenCatalogue';
import { useEmptyFolder } from './folder';
import { run } from './run';

describe('normlint lint --across-files', () => {
  const folder = useEmptyFolder();
  const engine = { lint, rules, openCatalogue: frozenCatalogue };

  /** What is found in each file: rule, line and message. */
  async function found(...args: string[]): Promise<readonly string[]> {
    const { stdout } = await run(['lint', '--format', 'json', ...args], { engine });
    const reports: { file: string; findings: (Finding & { line: number })[] }[] = JSON.parse(stdout);
    return reports.flatMap(({ file, findings }) =>
      findings.map(({ rule, line, message }) => `${file}:${line} ${rule}: ${message.replace(/;.*/, '')}`),
    );
  }

  async function writeEditions(): Promise<void> {
    await folder.write('a.md', '# Plan\r\n\r\nThe system follows GB/T 22080-2016.\r\n');
    await folder.write('b.md', 'It is built to ISO 13857:2019.\n');
    await folder.write('c.md', '# Report\n\nThe audit was made.\n\nIt was made to GB/T 22080-2008, clause 4.\n');
  }

  it('reports another edition in the later document, and names the place in the earlier one', async () => {
    await writeEditions();
    assert.deepEqual(await found('--across-files', '.'), [
      'c.md:5 two-editions: GB/T 22080 is cited in the edition of 2008 here and in that of 2016 in a.md:3',
    ]);
    assert.deepEqual(await found('--across-files', 'c.md', 'a.md'), [
      'a.md:3 two-editions: GB/T 22080 is cited in the edition of 2016 here and in that of 2008 in c.md:5',
    ]);
  });

  it('compares nothing without the option', async () => {
    await writeEditions();
    assert.deepEqual(await found('.'), []);
  });

  it('reports the other dash once for each document', async () => {
    await folder.write('a.md', '制图按照GB/T 17451—1998的规定。\n');
    await folder.write('b.md', '字体按照GB/T 14691-1993的规定，制图按照GB/T 17452-1998的规定。\n');
    await folder.write('c.md', '字体按照GB/T 14691—1993的规定。\n');
    assert.deepEqual(await found('--across-files', '.'), [
      'b.md:1 mixed-year-dash: Designations have “-” before the year here and “—” in a.md:1',
    ]);
  });

  it('does not compare documents that are judged as of different days', async () => {
    await folder.write('a.md', '---\nasOf: 2010-05-01\n---\n\nThe system follows GB/T 22080-2008.\n');
    await folder.write('b.md', 'The system follows GB/T 22080-2016.\n');
    assert.deepEqual(await found('--across-files', '.'), []);
  });

  it('heeds the settings and the directives of the later document', async () => {
    await writeEditions();
    await folder.write('c.md', 'GB/T 22080-2008<!-- normlint-ignore two-editions: the audit of 2012 --> was met.\n');
    assert.deepEqual(await found('--across-files', '.'), []);
    await folder.write('c.md', 'GB/T 22080-2008 was met.\n');
    await folder.write('.normlint.json', '{ "rules": { "two-editions": "off" } }');
    assert.deepEqual(await found('--across-files', '.'), []);
  });
});
