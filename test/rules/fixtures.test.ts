import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/rules/registry';
import type { Rule } from '../../server/src/rules/rule';
import { lintText, onlyRule } from '../engine';
import { readMarks, variants } from '../marked';

/** Whether the rule reads what stands directly beside a reference. */
function readsBeside({ id, family }: Rule): boolean {
  return family === 'title' || id === 'clause-undated';
}

describe('Rule fixtures', () => {
  for (const rule of rules) {
    const { id } = rule;
    const fixture = readFileSync(join(__dirname, '..', 'fixtures', 'rules', `${id}.md`), 'utf8');
    for (const { name, of, touchesMarks } of variants) {
      if (readsBeside(rule) && touchesMarks) continue;
      it(`${id}, ${name}`, async () => {
        const { text, marks } = readMarks(of(fixture));
        const { findings } = await lintText(text, 'markdown', onlyRule(rule));
        const show = (places: readonly { label: string; start: number; end: number }[]) =>
          places.map(({ label, start, end }) => `${start} ${label}: ${text.slice(start, end)}`);
        assert.ok(marks.some(({ label }) => label === id));
        assert.deepEqual(show(findings.map(({ rule, start, end }) => ({ label: rule, start, end }))), show(marks));
      });
    }
  }
});
