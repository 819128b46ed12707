import { checkSettings, type SettingsPath } from '../settings/checkSettings';
import type { RuleDescription } from '../settings/definition';
import { mergeSettings } from '../settings/mergeSettings';
import type { Settings } from '../settings/settings';
import type { FileSettings } from './environment';

/** The settings of one document as the editor gives them. */
export interface EditorSettings {
  /** Whether the document is checked at all. */
  readonly enable: boolean;
  readonly lint: Settings;
  /** Sentences for people: what is wrong with the settings. The wrong pieces are left out, the rest holds. */
  readonly problems: readonly string[];
}

/** Keys of the section that are the editor's own and no settings of the linter. */
const editorKeys: ReadonlySet<string> = new Set(['enable', 'trace']);

/**
 * Reads the content of the settings' section `normlint`.
 *
 * @param value what the client sent; undefined and null mean that nothing is set
 * @param rules the rules that may be named
 */
export function readEditorSettings(value: unknown, rules: readonly RuleDescription[]): EditorSettings {
  const problems: string[] = [];
  const section = isObject(value) ? value : {};
  if (value !== undefined && value !== null && !isObject(value)) {
    problems.push(sentence('the whole of the settings must be an object'));
  }
  const { enable = true } = section;
  if (typeof enable !== 'boolean') problems.push(sentence('“enable” must be true or false'));

  const wanted = Object.fromEntries(
    Object.entries(section).filter(([key, setting]) => !editorKeys.has(key) && setting !== null),
  );
  const checked = checkSettings(wanted, rules);
  problems.push(...checked.problems.map(({ message }) => sentence(message)));
  const valid =
    checked.problems.length === 0
      ? checked
      : checkSettings(
          without(
            wanted,
            checked.problems.map(({ path }) => path),
          ),
          rules,
        );
  return { enable: enable !== false, lint: valid.settings, problems };
}

/**
 * The editor's settings together with those that the settings file states. What the file states holds, so that everybody who
 * works on a text sees the same findings; what either of them ignores is ignored, and the catalogues of both are used, those
 * of the file going before. The language is the reader's own: the editor's choice holds, if it has one.
 */
export function withFileSettings(editor: EditorSettings, file: FileSettings | undefined): EditorSettings {
  if (file === undefined) return editor;
  const lint = mergeSettings(editor.lint, file.settings, file.stated);
  return { ...editor, lint, problems: [...editor.problems, ...file.problems] };
}

function sentence(problem: string): string {
  return `Settings “normlint”: ${problem}${problem.endsWith('?') ? '' : '.'}`;
}

/** The value without what stands at the paths. */
function without(value: unknown, paths: readonly SettingsPath[]): unknown {
  if (paths.some((path) => path.length === 0)) return {};
  const inner = (key: string | number) => paths.filter((path) => path[0] === key).map((path) => path.slice(1));
  const kept = (key: string | number) => !paths.some((path) => path.length === 1 && path[0] === key);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => (kept(index) ? [without(item, inner(index))] : []));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (kept(key) ? [[key, without(item, inner(key))]] : [])),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
