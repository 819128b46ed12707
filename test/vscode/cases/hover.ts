import assert from 'node:assert/strict';
import { closeAll, hoverAt, openFile, openUntitled } from '../editor';

describe('hover', () => {
  afterEach(closeAll);

  it('shows canonical form, title and status of a reference that is out of date', async () => {
    const text = await hoverAt(await openFile('briefing.md'), 'ISO/IEC 27001:2013');
    assert.match(text, /ISO\/IEC 27001:2013/);
    assert.match(text, /Information security management systems/);
    assert.match(text, /superseded|withdrawn/i);
    assert.match(text, /ISO\/IEC 27001:2022/);
  });

  it('shows what a malformed reference means', async () => {
    const text = await hoverAt(await openFile('briefing.md'), 'GB/T19001-2016');
    assert.match(text, /GB\/T 19001-2016/);
    assert.match(text, /Quality management systems/);
  });

  it('works on a reference that is right', async () => {
    const text = await hoverAt(await openUntitled('We follow ISO 9001:2015.'), 'ISO 9001:2015');
    assert.match(text, /Quality management systems/);
    assert.match(text, /published/i);
  });
});
