import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/rules/registry';
import { applyFixes, firstFixes, lintText, onlyRule } from '../engine';

interface Example {
  readonly kind: string;
  readonly text: string;
}

function pageOf(id: string): string {
  return readFileSync(join(__dirname, '..', '..', 'docs', 'rules', `${id}.md`), 'utf8');
}

function examplesIn(page: string): Example[] {
  return [...page.matchAll(/^```markdown (wrong|repaired|right)\n([\s\S]*?)^```$/gm)].map(
    ([, kind = '', text = '']) => ({
      kind,
      text,
    }),
  );
}

describe('Rule pages', () => {
  for (const rule of rules) {
    const { id, description, defaultSeverity, family } = rule;
    const lintExample = (text: string) => lintText(text, 'markdown', onlyRule(rule));
    describe(id, () => {
      const page = pageOf(id);
      const examples = examplesIn(page);

      it('says what the registry says', () => {
        assert.ok(page.startsWith(`# ${id}\n\n${description}\n`), 'heading and description');
        assert.ok(page.includes(`- Family: ${family}\n- Default level: ${defaultSeverity}`), 'family and level');
      });

      it('has wrong and right examples', () => {
        assert.ok(examples.some(({ kind }) => kind === 'wrong'));
        assert.ok(examples.some(({ kind }) => kind === 'right'));
      });

      for (const [index, { kind, text }] of examples.entries()) {
        const next = examples[index + 1];
        if (kind === 'right') {
          it(`finds nothing in: ${text.trim()}`, async () => assert.deepEqual((await lintExample(text)).findings, []));
        } else if (kind === 'wrong') {
          it(`finds ${id} in: ${text.trim()}`, async () => {
            const { findings } = await lintExample(text);
            assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], [id]);
          });
          if (next?.kind !== 'repaired') continue;
          it(`repairs: ${text.trim()}`, async () => {
            const { findings } = await lintExample(text);
            assert.equal(applyFixes(text, firstFixes(findings)), next.text);
            assert.deepEqual((await lintExample(next.text)).findings, []);
          });
        }
      }
    });
  }
});
