import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFixes, lintText } from './engine';
import { readMarks, variants } from './marked';

const folder = join(__dirname, 'fixtures', 'briefings');
const kinds = new Set(['standard', 'committee', 'agency']);

/** Briefings as people write them. Every mention is marked with its kind, every finding with its rule. */
describe('Briefings', () => {
  for (const file of readdirSync(folder)) {
    const fixture = readFileSync(join(folder, file), 'utf8');
    const kind = file.endsWith('.md') ? 'markdown' : 'plaintext';
    for (const { name, of } of variants.slice(0, 4)) {
      it(`${file}, ${name}`, async () => {
        const { text, marks } = readMarks(of(fixture));
        const { mentions, findings } = await lintText(text, kind);
        const show = (label: string, { start, end }: { start: number; end: number }) =>
          `${start} ${label}: ${text.slice(start, end)}`;
        assert.deepEqual(
          mentions.map((mention) => show(mention.kind, mention)),
          marks.filter(({ label }) => kinds.has(label)).map((mark) => show(mark.label, mark)),
        );
        assert.deepEqual(
          findings.map((finding) => show(finding.rule, finding)),
          marks.filter(({ label }) => !kinds.has(label)).map((mark) => show(mark.label, mark)),
        );
      });
    }

    it(`${file}: the safe fixes leave none of their findings, nothing new and everything else as it was`, async () => {
      const { text } = readMarks(fixture);
      const before = await lintText(text, kind);
      const safe = before.findings.filter(({ fixes }) => fixes[0]?.kind === 'safe');
      assert.ok(safe.length > 0);
      const repaired = applyFixes(
        text,
        safe.flatMap(({ fixes }) => fixes.slice(0, 1)),
      );
      const after = await lintText(repaired, kind);
      assert.deepEqual(
        after.findings.map(({ rule, canonical }) => `${rule} ${canonical}`),
        before.findings
          .filter((finding) => !safe.includes(finding))
          .map(({ rule, canonical }) => `${rule} ${canonical}`),
      );
    });
  }
});
