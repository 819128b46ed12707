import assert from 'node:assert/strict';
import type { Engine } from '../../server/src/cli/engine';
import type { Finding } from '../../server/src/findings/finding';
import { useEmptyFolder } from './folder';
import { exampleEngine, type Given, run } from './run';

/** Says in which language it was asked to speak. */
const lint: Engine['lint'] = (_source, _kind, { language }) => {
  const finding = { rule: 'superseded', severity: 'warning', start: 0, end: 1, canonical: 'X' } as const;
  const findings: Finding[] = [{ ...finding, message: `in ${language}`, fixes: [] }];
  return { findings, mentions: [], resolutionOf: () => undefined };
};

describe('the language of the command line', () => {
  const folder = useEmptyFolder();

  async function said(args: readonly string[], given: Given = {}): Promise<string> {
    const { stdout, stderr } = await run(['lint', ...args, 'a.md'], { ...given, engine: { ...exampleEngine, lint } });
    return stdout + stderr;
  }

  beforeEach(() => folder.write('a.md', 'x'));

  it('is that of the system', async () => {
    assert.match(await said([], { locale: 'zh-CN' }), /警告 {2}in zh .*\n\n共检查1个文件，发现1个问题/);
    for (const locale of ['en-US', 'de-DE'])
      assert.match(await said([], { locale }), /warning +in en .*\n\n1 finding /);
  });

  it('is that of the settings file, whatever the system’s', async () => {
    await folder.write('.normlint.json', '{ "language": "zh" }');
    assert.match(await said([]), /in zh .*\n\n共检查1个文件/);
    await folder.write('.normlint.json', '{ "language": "en" }');
    assert.match(await said([], { locale: 'zh-CN' }), /in en .*\n\n1 finding /);
  });

  it('is before all that of --language', async () => {
    await folder.write('.normlint.json', '{ "language": "en" }');
    assert.match(await said(['--language', 'zh']), /in zh .*\n\n共检查1个文件/);
  });

  it('is none that Normlint does not speak', async () => {
    const { code, stderr } = await run(['lint', '--language', 'fr', 'a.md']);
    assert.equal(code, 2);
    assert.match(stderr, /--language.*Allowed choices are en, zh/);
  });

  it('is that of an answer as well', async () => {
    const { stdout } = await run(['lookup', '--language', 'zh', 'no such thing']);
    assert.equal(stdout, '未找到。数据截至2026-08-19。\n');
    assert.equal((await run(['lookup', 'no such thing'], { locale: 'zh-CN' })).stdout, stdout);
  });
});
