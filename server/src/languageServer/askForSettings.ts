import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { RuleDescription } from '../settings/definition';
import { type EditorSettings, readEditorSettings } from './editorSettings';
import { type InitializationOptions, settingsSection } from './protocol';

/** Where the client's settings come from. */
export interface ClientSettings {
  /** The settings of the document with this URI. What is wrong with them is logged once. Never rejects. */
  ask(uri: string): Promise<EditorSettings>;
  /** Hears of a `workspace/didChangeConfiguration` and what it brought. */
  changed(brought: unknown): void;
}

/**
 * The settings as the client has them: asked for with `workspace/configuration` where it can answer, otherwise those it
 * gave in its initialization options or with the last `workspace/didChangeConfiguration`.
 */
export function askForSettings(
  connection: Connection,
  capabilities: ClientCapabilities,
  options: InitializationOptions,
  rules: readonly RuleDescription[],
): ClientSettings {
  const canAnswer = capabilities.workspace?.configuration === true;
  const logged = new Set<string>();
  let given: unknown = options.settings;

  const fetch = async (uri: string): Promise<unknown> => {
    if (!canAnswer) return given;
    try {
      return await connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection });
    } catch (error) {
      connection.console.error(`The settings of ${uri} could not be read, so the defaults hold: ${error}`);
      return undefined;
    }
  };

  return {
    async ask(uri) {
      const settings = readEditorSettings(await fetch(uri), rules);
      for (const problem of settings.problems) {
        if (!logged.has(problem)) connection.console.warn(problem);
        logged.add(problem);
      }
      return settings;
    },
    changed(brought) {
      logged.clear();
      if (typeof brought === 'object' && brought !== null && settingsSection in brought)
        given = brought[settingsSection];
    },
  };
}
