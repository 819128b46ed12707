import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { type InitializationOptions, settingsSection } from './protocol';

/** The settings as the client has them. */
export interface ClientSettings {
  /** The content of the section `normlint` for the document with this URI, or for none, unchecked. Never rejects. */
  ask(uri?: string): Promise<unknown>;
  /** Hears what a `workspace/didChangeConfiguration` brought. */
  changed(brought: unknown): void;
}

/**
 * Asks with `workspace/configuration` where the client can answer; otherwise takes what it gave in its initialization
 * options or with the last `workspace/didChangeConfiguration`.
 */
export function clientSettings(
  connection: Connection,
  capabilities: ClientCapabilities,
  options: InitializationOptions,
): ClientSettings {
  let given: unknown = options.settings;
  return {
    async ask(uri) {
      if (capabilities.workspace?.configuration !== true) return given;
      try {
        const answer: unknown = await connection.workspace.getConfiguration({
          ...(uri === undefined ? {} : { scopeUri: uri }),
          section: settingsSection,
        });
        return answer;
      } catch (error) {
        connection.console.error(
          `The settings of ${uri ?? 'the client'} could not be read, so the defaults hold: ${error}`,
        );
        return undefined;
      }
    },
    changed(brought) {
      if (typeof brought === 'object' && brought !== null && settingsSection in brought)
        given = brought[settingsSection];
    },
  };
}
