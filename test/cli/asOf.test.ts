import assert from 'node:assert/strict';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { LintOptions } from '../../server/src/linter';
import { useEmptyFolder } from './folder';
import { exampleEngine, run } from './run';

describe('normlint lint as of a day', () => {
  const folder = useEmptyFolder();

  /** What the engine was given. */
  async function given(...args: string[]): Promise<Pick<LintOptions, 'asOf' | 'file'> & { setting: string }> {
    const calls: LintOptions[] = [];
    const engine = {
      lint: (...call: Parameters<typeof exampleEngine.lint>) => {
        calls.push(call[2]);
        return exampleEngine.lint(...call);
      },
    };
    assert.equal((await run(['lint', ...args], { engine })).code, 0);
    const [options] = calls;
    assert.ok(options);
    return { asOf: options.asOf, file: options.file, setting: options.settings.asOf };
  }

  it('passes the day of --as-of on', async () => {
    await folder.write('a.md', 'Text.');
    assert.equal((await given('--as-of', '2019-05-01', 'a.md')).asOf, '2019-05-01');
    assert.equal((await given('a.md')).asOf, undefined);
  });

  it('tells the name and the last change of the file where that is wanted', async () => {
    await folder.write('a.md', 'Text.');
    await utimes('a.md', new Date(), new Date('2019-05-01T12:00:00Z'));
    assert.deepEqual(await given('--as-of', 'file', 'a.md'), {
      asOf: undefined,
      file: { name: 'a.md', modified: '2019-05-01' },
      setting: 'file',
    });
    await folder.write('.normlint.json', '{ "asOf": "file" }');
    assert.equal((await given('a.md')).file?.modified, '2019-05-01');
  });

  it('takes the day of the settings', async () => {
    await folder.write('a.md', 'Text.');
    await folder.write('.normlint.json', '{ "asOf": "2018-01-02" }');
    assert.equal((await given('a.md')).setting, '2018-01-02');
  });

  for (const day of ['yesterday', '2019-02-30', '01.05.2019']) {
    it(`refuses --as-of ${day} in one sentence`, async () => {
      await folder.write('a.md', 'Text.');
      const ran = await run(['lint', '--as-of', day, 'a.md']);
      assert.equal(ran.code, 2);
      assert.match(ran.stderr, new RegExp(`'${day}' is invalid. Write a day such as 2019-05-01, or “file”.`));
    });
  }

  it('refuses such a day in the settings, with its place', async () => {
    await folder.write('a.md', 'Text.');
    await folder.write('.normlint.json', '{ "asOf": "2019-02-30" }');
    const ran = await run(['lint', 'a.md']);
    assert.equal(ran.code, 2);
    const sentence =
      ':1:11: “2019-02-30” is no day for “asOf”; write one such as “2019-05-01”, or “file” for each document’s own date';
    assert.ok(ran.stderr.includes(join('.normlint.json') + sentence), ran.stderr);
  });
});
