import type { ClientCapabilities } from 'vscode-languageserver';
import type { LintedDocuments } from './lintedDocuments';
import type { InitializationOptions } from './protocol';

/** What every feature works with, from `initialize` on. */
export interface Session {
  readonly linted: LintedDocuments;
  readonly options: InitializationOptions;
  readonly capabilities: ClientCapabilities;
}
