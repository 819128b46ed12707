import type { Catalogue } from '../catalogue/catalogue';
import type { lintInSteps } from '../linter';
import type { RuleDescription } from '../settings/definition';
import type { InitializationOptions } from './protocol';

/** What the language server needs of the engine and of the machine that it runs on. */
export interface Environment {
  readonly lintInSteps: typeof lintInSteps;
  /** The rules that settings may name. */
  readonly rules: readonly RuleDescription[];
  /** Opens the catalogue; called once. Rejects when it is missing or corrupt, with a message for people. */
  loadCatalogue(options: InitializationOptions): Promise<Catalogue>;
  /** Resolves after what waits in the event loop, messages from the client above all, has had its turn. */
  giveWay(): Promise<void>;
}
