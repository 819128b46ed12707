import { closest, distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { fileRule } from './asOf';
import { messageLanguages, type RuleDescription, ruleLevels, settingsDefinition } from './definition';
import { preferredBodies } from './preferredBodies';
import { defaultSettings, type Settings } from './settings';

/** Keys and list indices that lead from the settings to a value in them; empty for the settings themselves. */
export type SettingsPath = readonly (string | number)[];

/** One thing that is wrong with settings. */
export interface SettingsProblem {
  /** One sentence without a full stop, for people. */
  readonly message: string;
  readonly path: SettingsPath;
  /** Whether the key at the end of the path is wrong, and not its value. */
  readonly atKey: boolean;
}

/** Settings and what is wrong with them. With problems the settings are the defaults. */
export interface CheckedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Checks a value that claims to be settings, from a file or from an editor, and completes it with the defaults.
 *
 * @param rules the rules that may be named
 */
export function checkSettings(value: unknown, rules: readonly RuleDescription[]): CheckedSettings {
  const result = v.safeParse(settingsDefinition(rules), value);
  if (!result.success) {
    const ruleIds = rules.map((rule) => rule.id);
    return { settings: defaultSettings, problems: result.issues.map((issue) => problemOf(issue, value, ruleIds)) };
  }
  const { $schema: _, ...settings } = result.output;
  return { settings, problems: [] };
}

type Issue = v.InferIssue<ReturnType<typeof settingsDefinition>>;

function problemOf(issue: Issue, settings: unknown, ruleIds: readonly string[]): SettingsProblem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const last = issue.path?.at(-1);
  const atKey = last?.origin === 'key';
  const value = last === undefined ? settings : last.value;
  return { path, atKey, message: atKey ? unknownKey(path, ruleIds) : wrongValue(issue, value, path) };
}

function unknownKey(path: SettingsPath, ruleIds: readonly string[]): string {
  const key = String(path.at(-1));
  const isRule = path.length === 2 && path[0] === 'rules';
  const known = isRule ? ruleIds : Object.keys(settingsDefinition([]).entries);
  return `${isRule ? 'rule' : 'setting'} “${key}” does not exist${didYouMean(key, known)}`;
}

function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const candidate = closest(word, known);
  return distance(word, candidate) <= Math.max(2, word.length / 3) ? `; did you mean “${candidate}”?` : '';
}

function wrongValue(issue: Issue, value: unknown, path: SettingsPath): string {
  switch (issue.type) {
    case 'picklist':
      return noneOf(typeof value === 'string' ? `“${value}”` : kindOf(value), path);
    case 'check':
      return `“${value}” is no day for ${nameOf(path)}; write one such as “2019-05-01”, or “${fileRule}” for each document’s own date`;
    case 'non_empty':
      return `${nameOf(path)} must not be empty`;
    default:
      return `${nameOf(path)} must be ${article[issue.expected ?? ''] ?? issue.expected}, not ${kindOf(value)}`;
  }
}

function noneOf(written: string, path: SettingsPath): string {
  const key = String(path.at(-1));
  if (path.length > 1) return `${written} is no level for the rule “${key}”; use ${choice(ruleLevels)}`;
  const values = key === 'language' ? messageLanguages : preferredBodies.filter((body) => body !== '');
  return `${written} is no value for “${key}”; use ${choice(values)}`;
}

function choice(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

const article: Readonly<Record<string, string>> = { Object: 'an object', Array: 'a list', string: 'a string' };

function nameOf(path: SettingsPath): string {
  if (path.length === 0) return 'the whole of the settings';
  return typeof path.at(-1) === 'number' ? `entry ${Number(path.at(-1)) + 1} of “${path[0]}”` : `“${path.join('.')}”`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
