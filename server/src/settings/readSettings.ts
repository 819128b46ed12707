import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { tooDeepAt } from '../text/jsonTokens';
import type { Span } from '../text/span';
import { checkSettings, type SettingsProblem } from './checkSettings';
import type { RuleDescription } from './definition';
import { type SettingName, statedIn } from './mergeSettings';
import { defaultSettings, type Settings } from './settings';

/** One thing that is wrong with a settings file, at a place of its text (UTF-16 offsets). */
export interface SettingsFileProblem extends Span {
  /** One sentence without a full stop, for people. */
  readonly message: string;
}

/** What stands in a settings file. With problems the settings are the defaults, and none is stated. */
export interface ReadSettings {
  readonly settings: Settings;
  /** The settings that the file states; the others are the defaults. */
  readonly stated: readonly SettingName[];
  /** All of them, in the order of the text. */
  readonly problems: readonly SettingsFileProblem[];
}

/**
 * Reads the text of a settings file: JSON with comments and trailing commas. A text without a value means the defaults.
 *
 * @param rules the rules that may be named
 */
export function readSettings(text: string, rules: readonly RuleDescription[]): ReadSettings {
  const deep = tooDeepAt(text, deepestValue);
  if (deep !== undefined) return unusable([depthProblem(deep)]);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) return unusable(errors.map(syntaxProblem));
  if (tree === undefined) return unusable([]);
  const value: unknown = getNodeValue(tree);
  const checked = checkSettings(value, rules);
  const problems = [
    ...duplicateKeys(tree),
    ...checked.problems.map((problem) => ({ ...place(tree, problem), message: problem.message })),
  ];
  if (problems.length === 0) return { settings: checked.settings, stated: statedIn(value), problems };
  return unusable(problems.sort((a, b) => a.start - b.start));
}

function unusable(problems: readonly SettingsFileProblem[]): ReadSettings {
  return { settings: defaultSettings, stated: [], problems };
}

/** Objects and lists within each other; settings have four. */
const deepestValue = 100;

function depthProblem(start: number): SettingsFileProblem {
  const message = `this lies within more than ${deepestValue} objects and lists; close the brackets that are open before it`;
  return { start, end: start + 1, message };
}

function syntaxProblem({ error, offset, length }: ParseError): SettingsFileProblem {
  const words = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return { start: offset, end: offset + length, message: `this is not valid JSON: ${words}` };
}

function place(tree: Node, problem: SettingsProblem): Span {
  const value = findNodeAtLocation(tree, [...problem.path]) ?? tree;
  return span((problem.atKey ? value.parent?.children?.[0] : undefined) ?? value);
}

function* duplicateKeys(node: Node): Generator<SettingsFileProblem> {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    if (child.type === 'property') {
      const key = child.children?.[0];
      if (key !== undefined && seen.has(key.value)) {
        yield { ...span(key), message: `“${key.value}” is set twice; keep one of them` };
      }
      seen.add(key?.value);
    }
    yield* duplicateKeys(child);
  }
}

function span(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}
