import type { EditorSettings } from './editorSettings';

/** The settings of the open documents, asked for once per document and kept until they may have changed. */
export class SettingsOfDocuments {
  readonly #known = new Map<string, Promise<EditorSettings>>();

  /** @param ask fetches the settings of the document with this URI; must not reject */
  constructor(private readonly ask: (uri: string) => Promise<EditorSettings>) {}

  get(uri: string): Promise<EditorSettings> {
    const known = this.#known.get(uri);
    if (known !== undefined) return known;
    const asked = this.ask(uri);
    this.#known.set(uri, asked);
    return asked;
  }

  /** Forgets the settings of a document that was closed. */
  drop(uri: string): void {
    this.#known.delete(uri);
  }

  /** Forgets all settings, after any of them may have changed. */
  dropAll(): void {
    this.#known.clear();
  }
}
