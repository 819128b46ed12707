import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from './support/testClient';

const pieces = [
  'ISO9001:2015',
  ' ISO 9001:2008',
  '\n',
  '\r\n',
  '\n\n',
  '😀',
  '国标',
  '**',
  '`',
  '- ',
  '按GB／T1.1',
  'x',
  ' ',
];

describe('editing', () => {
  it('ends with the diagnostics of the text as it then is, whatever the edits were', async () => {
    const client = await TestClient.start();
    let documents = 0;
    const edit = fc.record({
      start: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(8),
      text: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join('')),
    });
    const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const edited = `file:///${++documents}.md`;
      const fresh = `file:///${++documents}.md`;
      const mirror = TextDocument.create(edited, 'markdown', 1, 'See ISO9001:2015.\n\nAnd ISO 9001:2008.\n');
      await client.open(edited, mirror.getText());
      for (const { start, length, text } of edits) {
        const offset = Math.floor(start * mirror.getText().length);
        const range = { start: mirror.positionAt(offset), end: mirror.positionAt(offset + length) };
        TextDocument.update(mirror, [{ range, text }], mirror.version + 1);
        await client.change(edited, { range, text });
        // Asked for without waiting: some versions are linted, some given up half-way.
        client.pull(edited).catch(() => {});
      }
      await client.open(fresh, mirror.getText());
      assert.deepEqual(shown(await client.diagnostics(edited)), shown(await client.diagnostics(fresh)));
      await client.close(edited);
      await client.close(fresh);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

/** The diagnostics without the number of the result and without the document that they come from. */
function shown(diagnostics: Awaited<ReturnType<TestClient['diagnostics']>>): unknown[] {
  return diagnostics.map(({ data: _, relatedInformation, ...rest }) => ({
    ...rest,
    related: relatedInformation?.map(({ location, message }) => ({ range: location.range, message })),
  }));
}
