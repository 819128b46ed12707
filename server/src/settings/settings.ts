import type { Severity } from '../finding';

/** What a rule may be set to. */
export type RuleLevel = Severity | 'off';

/** Everything that a user can set about linting. One object serves the editor, the language server and the command line. */
export interface Settings {
  /** Level per rule id; a rule that is not named keeps its default. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Canonical designations (`ISO 9001:2008`) that are never reported, whatever is wrong with them. */
  readonly ignore: readonly string[];
}

/** What holds when nothing is set. */
export const defaultSettings: Settings = { rules: {}, ignore: [] };
