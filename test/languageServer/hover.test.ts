import assert from 'node:assert/strict';
import { abilities, TestClient } from './support/testClient';
import { rangeOf } from './support/text';

const uri = 'file:///briefing.md';
const text = '😀按 ISO 9001:2015 与 SAMR 的规定\r\nand ISO/IEC standards.';

describe('hover', () => {
  it('covers the mention, from its first sign to the place behind its last', async () => {
    const client = await TestClient.start();
    await client.open(uri, text);
    const range = rangeOf(text, 'ISO 9001:2015');
    for (const character of [range.start.character, range.start.character + 5, range.end.character]) {
      assert.deepEqual((await client.hover(uri, 0, character))?.range, range);
    }
    assert.deepEqual((await client.hover(uri, 0, rangeOf(text, 'SAMR').start.character))?.range, rangeOf(text, 'SAMR'));
  });

  it('is none where nothing is mentioned, and none in a document that is not open', async () => {
    const client = await TestClient.start();
    await client.open(uri, text);
    assert.equal(await client.hover(uri, 0, 0), null);
    assert.equal(await client.hover(uri, 1, 6), null);
    assert.equal(await client.hover(uri, 99, 99), null);
    assert.equal(await client.hover('file:///other.md', 0, 6), null);
  });

  it('is Markdown for a client that shows it and plain text for any other', async () => {
    for (const [capabilities, kind, beginning] of [
      [abilities.full, 'markdown', /^\*\*ISO 9001:2015\*\*\n\nQuality/],
      [abilities.none, 'plaintext', /^ISO 9001:2015\n\nQuality/],
    ] as const) {
      const client = await TestClient.start({ capabilities });
      await client.open(uri, text);
      const contents = (await client.hover(uri, 0, 6))?.contents;
      assert.ok(typeof contents === 'object' && 'value' in contents && 'kind' in contents);
      assert.equal(contents.kind, kind);
      assert.match(contents.value, beginning);
    }
  });

  it('speaks the language of the interface first', async () => {
    const client = await TestClient.start({ locale: 'zh-cn' });
    await client.open(uri, text);
    assert.match(JSON.stringify((await client.hover(uri, 0, 6))?.contents), /质量管理体系.*Quality/);
  });
});
