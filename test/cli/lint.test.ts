import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { useEmptyFolder } from './folder';
import { run } from './run';

describe('normlint lint', () => {
  const folder = useEmptyFolder();

  /** The names of the files that a run reports on, in order. */
  async function filesOf(...args: string[]): Promise<readonly string[]> {
    const reports: { file: string }[] = JSON.parse((await run(['lint', '--format', 'json', ...args])).stdout);
    return reports.map(({ file }) => file);
  }

  describe('exit code', () => {
    it('is 0 without findings, and nothing stands on standard output', async () => {
      await folder.write('a.md', 'all well\n');
      const ran = await run(['lint', 'a.md']);
      assert.deepEqual(ran, { code: 0, stdout: '', stderr: 'No findings in 1 file. Catalogue of 2026-08-19.\n' });
    });

    for (const word of ['OLD', 'bad', 'hm']) {
      it(`is 1 for a finding of any severity (${word})`, async () => {
        await folder.write('a.md', word);
        assert.equal((await run(['lint', 'a.md'])).code, 1);
      });
    }

    it('is 0 with --exit-zero in spite of findings, which are reported', async () => {
      await folder.write('a.md', 'OLD');
      const ran = await run(['lint', '--exit-zero', 'a.md']);
      assert.equal(ran.code, 0);
      assert.match(ran.stdout, /OLD is superseded/);
    });

    it('is 3 with --exit-zero when an input is missing', async () => {
      assert.equal((await run(['lint', '--exit-zero', 'a.md'])).code, 3);
    });

    it('is 3 when one input is missing and another has findings', async () => {
      await folder.write('a.md', 'OLD');
      const ran = await run(['lint', 'none.md', 'a.md']);
      assert.equal(ran.code, 3);
      assert.match(ran.stdout, /OLD is superseded/);
    });
  });

  describe('inputs', () => {
    it('reads .md and .markdown as Markdown and everything else as plain text', async () => {
      for (const name of ['a.md', 'b.MARKDOWN', 'c.txt', 'd']) await folder.write(name, 'bad');
      const { stdout } = await run(['lint', '--format', 'json', 'a.md', 'b.MARKDOWN', 'c.txt', 'd']);
      const reports: { findings: { message: string }[] }[] = JSON.parse(stdout);
      const readAsMarkdown = reports.map(({ findings }) => findings[0]?.message.endsWith('(Markdown)'));
      assert.deepEqual(readAsMarkdown, [true, true, false, false]);
    });

    it('takes the files of a folder in order, without hidden ones and node_modules', async () => {
      for (const name of [
        'd/b.md',
        'd/a.txt',
        'd/c/e.markdown',
        'd/image.png',
        'd/.git/x.md',
        'd/node_modules/m/y.md',
      ]) {
        await folder.write(name, '');
      }
      assert.deepEqual(await filesOf('d'), ['d/a.txt', 'd/b.md', 'd/c/e.markdown']);
    });

    it('does not follow links in a folder, so that a circle ends', async () => {
      await folder.write('d/a.md', '');
      await symlink('.', 'd/circle');
      assert.deepEqual(await filesOf('d'), ['d/a.md']);
    });

    it('takes the files of a pattern in order, whatever their names end in', async () => {
      for (const name of ['b.text', 'a.text', 'c/d.text']) await folder.write(name, '');
      assert.deepEqual(await filesOf('**/*.text'), ['a.text', 'b.text', 'c/d.text']);
    });

    it('keeps the order of the arguments and lints a file once', async () => {
      for (const name of ['b.md', 'a.md']) await folder.write(name, '');
      assert.deepEqual(await filesOf('b.md', './b.md', '*.md', '.'), ['b.md', 'a.md']);
    });

    it('takes a file whose name looks like a pattern', async () => {
      await folder.write('[1].md', '');
      assert.deepEqual(await filesOf('[1].md'), ['[1].md']);
    });

    it('works for an empty file without opening the catalogue', async () => {
      await folder.write('a.md', '');
      const openCatalogue = () => Promise.reject(new Error('must not be opened'));
      const ran = await run(['lint', 'a.md'], { engine: { openCatalogue } });
      assert.deepEqual(ran, { code: 0, stdout: '', stderr: 'No findings in 1 file.\n' });
    });

    it('gives the same offsets with a byte order mark, in UTF-16 and with CRLF, counted in the decoded text', async () => {
      const text = '😀 OLD\r\nbad';
      await folder.write('a.md', text);
      await folder.write('b.md', `\ufeff${text}`);
      await folder.write('c.md', Buffer.from(`\ufeff${text}`, 'utf16le'));
      const { stdout } = await run(['lint', '--format', 'json', 'a.md', 'b.md', 'c.md']);
      const reports: { findings: Record<string, unknown>[] }[] = JSON.parse(stdout);
      for (const { findings } of reports) {
        assert.deepEqual(
          findings.map(({ start, end, line, column, endLine, endColumn }) => [
            start,
            end,
            line,
            column,
            endLine,
            endColumn,
          ]),
          [
            [3, 6, 1, 4, 1, 7],
            [8, 11, 2, 1, 2, 4],
          ],
        );
      }
      assert.equal(reports.length, 3);
    });
  });

  describe('standard input', () => {
    it('is plain text without a name', async () => {
      const ran = await run(['lint', '-'], { stdin: 'bad' });
      assert.match(ran.stdout, /^<stdin>\n.*It is written BAD\. {2}malformed\n/);
      assert.equal(ran.code, 1);
    });

    it('takes kind, settings and name from --stdin-filename', async () => {
      await folder.write('sub/.normlint.json', '{ "rules": { "superseded": "off" } }');
      const ran = await run(['lint', '-', '--stdin-filename', 'sub/x.md'], { stdin: 'OLD bad' });
      assert.match(ran.stdout, /^sub\/x\.md\n.*It is written BAD\. \(Markdown\)/);
      assert.doesNotMatch(ran.stdout, /OLD/);
    });

    it('must be among the inputs when it is given a name', async () => {
      const ran = await run(['lint', 'a.md', '--stdin-filename', 'x.md']);
      assert.equal(ran.code, 2);
      assert.match(ran.stderr, /--stdin-filename needs “-” among the files/);
    });
  });

  describe('bad input', () => {
    it('is named when the file is missing', async () => {
      const ran = await run(['lint', 'none.md']);
      assert.equal(ran.code, 3);
      assert.equal(ran.stdout, '');
      assert.equal(
        ran.stderr,
        'normlint: none.md: there is no such file; check the spelling\nNothing was checked. 1 input not checked.\n',
      );
    });

    it('is named when a pattern or a folder has no file', async () => {
      await folder.write('empty/image.png', '');
      const ran = await run(['lint', 'x/*.md', 'empty', '']);
      assert.equal(ran.code, 3);
      assert.match(
        ran.stderr,
        /\nnormlint: an argument is empty; name a file, a folder or a pattern\nNothing was checked\.\n$/,
      );
      assert.match(ran.stderr, /^normlint: no file matches the pattern “x\/\*\.md”\n/);
      assert.match(
        ran.stderr,
        /\nnormlint: the folder “empty” contains no \.md, \.markdown, \.html, .*\.bib, \.txt file\n/,
      );
    });

    for (const [name, content, message] of [
      ['binary data', Buffer.from('PK\x03\x04\0\0'), /^normlint: a\.md: this is binary data and no text; save/],
      [
        'bytes that are not UTF-8',
        Buffer.from([0x41, 0x0a, 0xe9, 0x20]),
        /^normlint: a\.md: line 2 \(byte offset 2\) is not/,
      ],
    ] as const) {
      it(`is named for ${name}, and the other files are linted`, async () => {
        await folder.write('a.md', content);
        await folder.write('b.md', 'OLD');
        const ran = await run(['lint', '.']);
        assert.equal(ran.code, 3);
        assert.match(ran.stderr, message);
        assert.match(ran.stderr, /1 finding \(1 warning\) in 1 file\. 1 input not checked\./);
        assert.match(ran.stdout, /^b\.md\n/);
      });
    }

    it('is read as GB18030 where it is Chinese in that encoding, which is said', async () => {
      await folder.write('a.md', Buffer.from([0xb1, 0xea, 0xd7, 0xbc, 0x0a, 0x4f, 0x4c, 0x44]));
      const ran = await run(['lint', 'a.md']);
      assert.equal(ran.code, 1);
      assert.match(ran.stderr, /^normlint: a\.md: read as GB18030, since it is not UTF-8\n/);
      assert.match(ran.stdout, /OLD is superseded/);
    });

    it('is named when the system refuses to open it', async () => {
      await symlink('a.md', 'a.md');
      const ran = await run(['lint', 'a.md']);
      assert.equal(ran.code, 3);
      assert.match(ran.stderr, /^normlint: a\.md: it cannot be read: ELOOP/);
    });

    it('that makes the engine fail is named as an internal error, and the other files are linted', async () => {
      await folder.write('a.md', 'crash');
      await folder.write('b.md', 'OLD');
      const ran = await run(['lint', '.']);
      assert.equal(ran.code, 3);
      assert.match(
        ran.stderr,
        /^normlint: a\.md: internal error, please report it together with these lines:\nError: the/,
      );
      assert.match(ran.stdout, /^b\.md\n/);
    });
  });

  it('runs the rules that need no catalogue when there is none, and says so once', async () => {
    await folder.write('a.md', 'OLD bad');
    await folder.write('b.md', 'bad');
    const openCatalogue = () => Promise.reject(new Error('The catalogue is missing; reinstall Normlint.'));
    const ran = await run(['lint', '.'], { engine: { openCatalogue } });
    assert.equal(ran.code, 3);
    assert.equal(
      ran.stderr,
      'normlint: The catalogue is missing; reinstall Normlint. Until then only the rules that need no catalogue are run.\n' +
        '2 findings (2 errors) in 2 files.\n',
    );
    assert.equal(ran.stdout.match(/BAD/g)?.length, 4);
  });

  describe('settings', () => {
    it('come from the nearest file above each document', async () => {
      await folder.write('.normlint.json', '{ "rules": { "malformed": "off" } }');
      await folder.write('a/.normlint.jsonc', '{ "ignore": ["OLD"] } // agreed');
      await folder.write('a/x.md', 'OLD bad');
      await folder.write('b/x.md', 'OLD bad');
      const { stdout } = await run(['lint', '.']);
      assert.match(stdout, /^a\/x\.md\n.*BAD.*\n.*\n\nb\/x\.md\n.*OLD is.*\n.*\n\n$/);
    });

    it('come from the file of --config alone when it is given', async () => {
      await folder.write('.normlint.json', '{ "rules": { "malformed": "off" } }');
      await folder.write('team.json', '{ "rules": { "superseded": "off" } }');
      await folder.write('a.md', 'OLD bad');
      const { stdout } = await run(['lint', '--config', 'team.json', 'a.md']);
      assert.match(stdout, /BAD/);
      assert.doesNotMatch(stdout, /OLD/);
    });

    it('that are broken give 2 and name every problem once; documents elsewhere are linted', async () => {
      await folder.write('a/.normlint.json', '{\n  "rules": { "superceded": "off" },\n  "ignore": 1\n}');
      await folder.write('a/x.md', 'OLD');
      await folder.write('a/y.md', 'OLD');
      await folder.write('b.md', 'OLD');
      const ran = await run(['lint', '.']);
      assert.equal(ran.code, 2);
      assert.match(ran.stdout, /^b\.md\n.*\n.*\n\n$/);
      const [first = '', second = '', third = ''] = ran.stderr.split('\n');
      assert.match(first, /a\/\.normlint\.json:2:14: rule “superceded” does not exist; did you mean “superseded”\?$/);
      assert.match(second, /a\/\.normlint\.json:3:13: “ignore” must be a list, not a number$/);
      assert.equal(third, '1 finding (1 warning) in 1 file. 2 inputs not checked. Catalogue of 2026-08-19.');
    });

    it('that are named but missing give 2, and nothing is linted', async () => {
      await folder.write('a.md', 'OLD');
      const ran = await run(['lint', '--config', 'none.json', 'a.md']);
      assert.equal(ran.code, 2);
      assert.equal(ran.stdout, '');
      assert.match(ran.stderr, /^normlint: .*none\.json: there is no such settings file\n$/);
    });
  });

  it('leaves out what is only information with --quiet', async () => {
    await folder.write('a.md', 'hm');
    await folder.write('b.md', 'hm OLD');
    const ran = await run(['lint', '--quiet', 'a.md', 'b.md']);
    assert.doesNotMatch(ran.stdout, /Is it\?/);
    assert.match(ran.stderr, /1 finding \(1 warning\) in 2 files/);
    assert.equal((await run(['lint', '-q', 'a.md'])).code, 0);
  });

  it('colours when the terminal shows colours or an option says so', async () => {
    await folder.write('a.md', 'OLD');
    const isColoured = async (args: string[], colours: boolean) =>
      (await run(['lint', 'a.md', ...args], { colours })).stdout.includes('\u001b[33mwarning');
    assert.equal(await isColoured([], false), false);
    assert.equal(await isColoured([], true), true);
    assert.equal(await isColoured(['--color'], false), true);
    assert.equal(await isColoured(['--no-color'], true), false);
  });
});
