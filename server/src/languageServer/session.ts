import type { ClientCapabilities } from 'vscode-languageserver';
import type { LintedDocuments } from './lintedDocuments';
import type { InitializationOptions } from './protocol';

/** What every feature works with, from `initialize` on. */
export interface Session {
  readonly linted: LintedDocuments;
  readonly options: InitializationOptions;
  readonly capabilities: ClientCapabilities;
  /** The language of the client's interface as a BCP 47 tag, if it said so. */
  readonly locale: string | undefined;
}
