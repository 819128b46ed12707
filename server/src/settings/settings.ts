import * as v from 'valibot';
import { type RuleLevel, settingsDefinition } from './definition';

export type { RuleLevel } from './definition';

type Defined = v.InferOutput<ReturnType<typeof settingsDefinition>>;

/** Everything that a user can set about linting. One object serves the editor, the language server and the command line. */
export type Settings = {
  /** Level per rule id; a rule that is not named keeps its default. */
  readonly rules: Readonly<Record<string, RuleLevel | undefined>>;
} & { readonly [Key in Exclude<keyof Defined, '$schema' | 'rules'>]: Readonly<Defined[Key]> };

/** What holds when nothing is set. */
export const defaultSettings: Settings = v.parse(settingsDefinition([]), {});
