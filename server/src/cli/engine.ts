import type { Catalogue } from '../catalogue/model/catalogue';
import type { LintOptions, LintResult, TextKind } from '../linter';
import type { RuleDescription } from '../settings/definition';

/** What the commands need of Normlint itself. Passed in, so that a test can put a small one in its place. */
export interface Engine {
  lint(source: string, kind: TextKind, options: LintOptions): LintResult;
  readonly rules: readonly RuleDescription[];
  /** Opens the bundled catalogue. Rejects when it is missing or corrupt, with one sentence for people. */
  openCatalogue(): Promise<Catalogue>;
}
