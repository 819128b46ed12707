import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../server/src/catalogue/model/catalogue';
import { type LintResult, lint } from '../server/src/linter';
import { defaultSettings } from '../server/src/settings/settings';

const folder = join(__dirname, 'fixtures', 'careful');

/** How many references a careful text has at least for each finding of the default rules. */
export const referencesPerFinding = 200;

/** A page as careful people write it, and what the default rules make of it. */
export interface CarefulPage {
  readonly name: string;
  readonly text: string;
  readonly result: LintResult;
}

export function carefulPages(catalogue: Catalogue): CarefulPage[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const kind = name.endsWith('.md') ? 'markdown' : 'plaintext';
      return { name, text, result: lint(text, kind, { settings: defaultSettings, catalogue }) };
    });
}

/** How many references stand in a text. Every one counts once, those of a list each. */
export function referencesIn({ mentions }: LintResult): number {
  return mentions.reduce((sum, mention) => sum + (mention.kind === 'standard' ? mention.references.length : 1), 0);
}

/** The findings of a page, a line for each. */
export function sayFindings({ name, text, result }: CarefulPage): string[] {
  return result.findings.map(({ rule, start, end, message }) => {
    const line = text.slice(0, start).split('\n').length;
    return `${name}:${line} ${rule} “${text.slice(start, end)}”: ${message}`;
  });
}
