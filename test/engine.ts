import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../server/src/catalogue/model/catalogue';
import { loadCatalogue } from '../server/src/catalogue/questions/load.node';
import type { Finding, Fix } from '../server/src/findings/finding';
import { lint } from '../server/src/linter';
import { rules } from '../server/src/rules/registry';
import type { Rule } from '../server/src/rules/rule';
import { readSettings } from '../server/src/settings/readSettings';
import { defaultSettings, type Settings } from '../server/src/settings/settings';
import type { TextKind } from '../server/src/text/reading';
import { frozenCatalogue } from './frozenCatalogue';

let opened: Promise<Catalogue> | undefined;

/** The bundled catalogue of today, as `npm run build` makes it: for tests of the data (test/data) and the bench alone. */
export function bundledCatalogue(): Promise<Catalogue> {
  opened ??= loadCatalogue(join(__dirname, '..', 'dist'));
  return opened;
}

/** Lints with the bundled catalogue and the default settings. */
export async function lintWithBundled(source: string, kind: TextKind) {
  return lint(source, kind, { settings: defaultSettings, catalogue: await bundledCatalogue() });
}

/** Lints with the frozen catalogue and, unless others are given, the default settings. */
export async function lintText(source: string, kind: TextKind = 'markdown', settings: Settings = defaultSettings) {
  return lint(source, kind, { settings, catalogue: await frozenCatalogue() });
}

/**
 * The settings under which a rule's page and fixture are tested: this rule is on and every other one off; what else the page
 * shows under “Settings” holds.
 */
export function onlyRule({ id, defaultSeverity }: Pick<Rule, 'id' | 'defaultSeverity'>): Settings {
  const { rules: levels, ...settings } = settingsShownFor(id);
  const others = Object.fromEntries(rules.map((rule) => [rule.id, 'off'] as const));
  const level = levels[id] ?? (defaultSeverity === 'off' ? 'warning' : defaultSeverity);
  return { ...settings, rules: { ...others, [id]: level } };
}

/** The settings that a rule's page shows, or else the default ones. */
function settingsShownFor(id: string): Settings {
  const page = readFileSync(join(__dirname, '..', 'docs', 'rules', `${id}.md`), 'utf8');
  const [, shown] = /^```jsonc settings\n([\s\S]*?)^```$/m.exec(page) ?? [];
  if (shown === undefined) return defaultSettings;
  const { settings, problems } = readSettings(shown, rules);
  assert.deepEqual(problems, []);
  return settings;
}

/** The text with the fixes' edits made; the fixes must not overlap. */
export function applyFixes(source: string, fixes: readonly Fix[]): string {
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => b.start - a.start || b.end - a.end);
  return edits.reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), source);
}

/** The first fix of each finding. */
export function firstFixes(findings: readonly Finding[]): Fix[] {
  return findings.flatMap(({ fixes }) => fixes[0] ?? []);
}
