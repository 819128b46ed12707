import type { Connection } from 'vscode-languageserver';
import type { ClientSettings } from './clientSettings';
import { type EditorSettings, readEditorSettings, withFileSettings } from './editorSettings';
import type { Environment } from './environment';

/**
 * The settings of the open documents, from the client and the nearest settings file: looked up once per document and
 * kept until they may have changed. What is wrong with them is logged once.
 */
export class SettingsOfDocuments {
  readonly #known = new Map<string, Promise<EditorSettings>>();
  readonly #logged = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientSettings,
    private readonly environment: Pick<Environment, 'rules' | 'settingsFiles'>,
  ) {}

  /** The settings of the document with this URI. Never rejects. */
  get(uri: string): Promise<EditorSettings> {
    const known = this.#known.get(uri);
    if (known !== undefined) return known;
    const read = this.#read(uri);
    this.#known.set(uri, read);
    return read;
  }

  /** Forgets the settings of a document that was closed. */
  drop(uri: string): void {
    this.#known.delete(uri);
  }

  /** Forgets all settings, after any of them may have changed. */
  dropAll(): void {
    this.#known.clear();
    this.#logged.clear();
    this.environment.settingsFiles?.forget();
  }

  async #read(uri: string): Promise<EditorSettings> {
    const { rules, settingsFiles } = this.environment;
    const [section, file] = await Promise.all([this.client.ask(uri), settingsFiles?.forDocument(uri)]);
    const settings = withFileSettings(readEditorSettings(section, rules), file);
    for (const problem of settings.problems) {
      if (!this.#logged.has(problem)) this.connection.console.warn(problem);
      this.#logged.add(problem);
    }
    return settings;
  }
}
