import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LintResult } from '../server/src/linter';
import { lintText } from './engine';

const folder = join(__dirname, 'fixtures', 'careful');

/** How many references a careful text has at least for each finding of the default rules. */
const referencesPerFinding = 200;

interface Page {
  readonly name: string;
  readonly text: string;
  readonly result: LintResult;
}

/** Every reference counts once, those of a list each. */
function referencesIn({ mentions }: LintResult): number {
  return mentions.reduce((sum, mention) => sum + (mention.kind === 'standard' ? mention.references.length : 1), 0);
}

function say({ name, text, result }: Page): string[] {
  return result.findings.map(({ rule, start, end, message }) => {
    const line = text.slice(0, start).split('\n').length;
    return `${name}:${line} ${rule} “${text.slice(start, end)}”: ${message}`;
  });
}

/** Pages as careful people write them: what they cite is right, current, or meant as history. */
describe('Careful documents', () => {
  const pages: Page[] = [];

  before(async () => {
    for (const name of readdirSync(folder).sort()) {
      const text = readFileSync(join(folder, name), 'utf8');
      pages.push({ name, text, result: await lintText(text, name.endsWith('.md') ? 'markdown' : 'plaintext') });
    }
  });

  it('are many, in both languages, and full of references', () => {
    for (const language of ['en', 'zh']) {
      assert.ok(pages.filter(({ name }) => name.startsWith(`${language}-`)).length >= 30, language);
    }
    assert.ok(pages.length >= 60);
    for (const { name, result } of pages) assert.ok(referencesIn(result) > 0, name);
  });

  it(`have at most one finding for ${referencesPerFinding} references`, () => {
    const references = pages.reduce((sum, { result }) => sum + referencesIn(result), 0);
    const findings = pages.flatMap(say);
    assert.ok(references >= 1000, `${references} references`);
    assert.ok(
      findings.length * referencesPerFinding <= references,
      `${findings.length} findings in ${references} references:\n${findings.join('\n')}`,
    );
  });
});
