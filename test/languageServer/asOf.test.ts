import assert from 'node:assert/strict';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lastChangedOnDisk } from '../../server/src/languageServer/lastChanged.node';
import { TestClient } from './support/testClient';
import { rangeOf } from './support/text';

const uri = 'file:///briefing.md';
const text = 'See ISO 9001:2008.';

describe('a document as of a day', () => {
  it('is judged by its front matter, which hovers name', async () => {
    const client = await TestClient.start();
    const dated = `---\nasOf: 2010-03-04\n---\n\n${text}`;
    await client.open(uri, dated);
    assert.deepEqual(await client.diagnostics(uri), []);
    const { line, character } = rangeOf(dated, 'ISO 9001:2008').start;
    const hover = JSON.stringify((await client.hover(uri, line, character))?.contents);
    assert.match(hover, /As of 2010-03-04, the date of this text, the current edition was ISO 9001:2008\./);
  });

  it('is judged anew when its date changes', async () => {
    const client = await TestClient.start();
    await client.open(uri, `---\nasOf: 2010-03-04\n---\n\n${text}`);
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.change(uri, { text: `---\nasOf: 2018-03-04\n---\n\n${text}` });
    assert.deepEqual(await codes(client), ['superseded']);
  });

  it('is judged as the settings say, which the document goes before', async () => {
    const client = await TestClient.start({ settings: () => ({ asOf: '2010-03-04' }) });
    await client.open(uri, text);
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.change(uri, { text: `---\nasOf: 2018-03-04\n---\n\n${text}` });
    assert.deepEqual(await codes(client), ['superseded']);
  });

  it('says in one place what is no day', async () => {
    const client = await TestClient.start();
    await client.open(uri, '---\nasOf: last May\n---\n\nText.');
    const [diagnostic, ...rest] = await client.diagnostics(uri);
    assert.deepEqual(rest, []);
    assert.equal(diagnostic?.code, 'as-of-date');
    assert.deepEqual(diagnostic?.range, {
      start: { line: 1, character: 6 },
      end: { line: 1, character: 14 },
    });
  });

  it('logs a setting that is no day, and judges as of today', async () => {
    const client = await TestClient.start({ settings: () => ({ asOf: '1 May 2010' }) });
    await client.open(uri, text);
    assert.deepEqual(await codes(client), ['superseded']);
    const { message } = await client.logged.takeUntil(({ message }) => message.includes('asOf'));
    assert.match(message, /“1 May 2010” is no day for “asOf”/);
  });

  describe('of its file', () => {
    let folder = '';
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'normlint-as-of-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    it('takes the day in the name, read from the URI, before that of the last change', async () => {
      const client = await TestClient.start({
        settings: () => ({ asOf: 'file' }),
        environment: { lastChanged: () => Promise.resolve('2018-03-04') },
      });
      const named = 'file:///%E7%AE%80%E6%8A%A52010%E5%B9%B43%E6%9C%884%E6%97%A5.md';
      await client.open(named, text);
      assert.deepEqual(await client.diagnostics(named), []);
      await client.open(uri, text);
      assert.deepEqual(await codes(client), ['superseded']);
    });

    it('knows the day of the last change of files on disk only', async () => {
      const path = join(folder, 'a.md');
      await writeFile(path, text);
      await utimes(path, new Date(), new Date('2010-03-04T12:00:00Z'));
      assert.equal(await lastChangedOnDisk(pathToFileURL(path).href), '2010-03-04');
      assert.equal(await lastChangedOnDisk(pathToFileURL(join(folder, 'none.md')).href), undefined);
      assert.equal(await lastChangedOnDisk('untitled:a'), undefined);
    });
  });
});

async function codes(client: TestClient): Promise<unknown[]> {
  return (await client.diagnostics(uri)).map(({ code }) => code);
}
