import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { run } from './run';

describe('runCommandLine', () => {
  it('shows version and date of the catalogue', async () => {
    assert.deepEqual(await run(['--version']), {
      code: 0,
      stdout: `normlint ${version} (catalogue of 2026-08-19)\n`,
      stderr: '',
    });
  });

  it('shows the version also when the catalogue cannot be used', async () => {
    const openCatalogue = () => Promise.reject(new Error('The catalogue is missing; reinstall Normlint.'));
    const ran = await run(['-V'], { engine: { openCatalogue } });
    assert.equal(ran.stdout, `normlint ${version} (no catalogue: The catalogue is missing; reinstall Normlint.)\n`);
  });

  it('explains itself on standard output with --help', async () => {
    const ran = await run(['--help']);
    assert.equal(ran.code, 0);
    assert.equal(ran.stderr, '');
    for (const part of ['Usage: normlint', 'lint [options] <files...>', 'Examples:', 'normlint lint briefing.md']) {
      assert(ran.stdout.includes(part), part);
    }
  });

  for (const args of [
    ['lint', '--help'],
    ['help', 'lint'],
  ]) {
    it(`explains the command with ${args.join(' ')}`, async () => {
      const ran = await run(args);
      assert.equal(ran.code, 0);
      for (const part of [
        '--format <name>',
        '"text", "json"',
        'Exit codes:',
        '--stdin-filename report.md',
        '.normlint.json',
      ]) {
        assert(ran.stdout.includes(part), part);
      }
    });
  }

  for (const [args, message] of [
    [[], /Usage: normlint/],
    [['lint'], /missing required argument 'files'/],
    [['lint', '--frmat', 'json', 'a.md'], /unknown option '--frmat'\n\(Did you mean --format\?\)/],
    [['lint', '--format', 'xml', 'a.md'], /argument 'xml' is invalid\. Allowed choices are text, json\./],
    [['lnt', 'a.md'], /unknown command 'lnt'\n\(Did you mean lint\?\)/],
  ] as const) {
    it(`returns 2 for “normlint ${args.join(' ')}” and says why on standard error`, async () => {
      const ran = await run(args);
      assert.equal(ran.code, 2);
      assert.equal(ran.stdout, '');
      assert.match(ran.stderr, message);
      if (args.length > 0) assert.match(ran.stderr, /^normlint: .*\n(.*\n)?Show help with: normlint .*--help\n$/);
    });
  }
});
