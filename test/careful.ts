import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../server/src/catalogue/model/catalogue';
import { type LintResult, lint } from '../server/src/linter';
import { defaultSettings } from '../server/src/settings/settings';
import { textKindOf } from '../server/src/text/reading';
import { pagesIn } from './pages';

export const carefulFolder = join(__dirname, 'fixtures', 'careful');

/** How many references a careful text has at least for each finding of the default rules. */
export const referencesPerFinding = 200;

/** A page as careful people write it, and what the default rules make of it. */
export interface CarefulPage {
  readonly name: string;
  readonly text: string;
  readonly result: LintResult;
}

/**
 * Careful pages and what is found in them, those of the folder itself unless others are named. Each is read as the command
 * line reads a file of its name.
 */
export function carefulPages(catalogue: Catalogue, names: readonly string[] = pagesIn(carefulFolder)): CarefulPage[] {
  return names.map((name) => {
    const text = readFileSync(join(carefulFolder, name), 'utf8');
    return { name, text, result: lint(text, textKindOf(name), { settings: defaultSettings, catalogue }) };
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
