import type { Connection } from 'vscode-languageserver';
import type { ClientSettings } from './clientSettings';
import { type EditorSettings, readEditorSettings, withFileSettings } from './editorSettings';
import type { Environment } from './environment';
import type { WorkspaceFolders } from './workspaceFolders';

/** What the settings of documents depend on besides the settings. */
export interface Workspace {
  readonly folders: Pick<WorkspaceFolders, 'uris'>;
  /** Whether the user trusts it. */
  readonly isTrusted: boolean;
}

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
    private readonly environment: Pick<Environment, 'rules' | 'settingsFiles' | 'workspaceCatalogues'>,
    private readonly workspace: Workspace,
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
    const settings = await this.#withUsableCatalogues(
      uri,
      withFileSettings(this.#withPaths(uri, readEditorSettings(section, rules)), file),
    );
    for (const problem of settings.problems) {
      if (!this.#logged.has(problem)) this.connection.console.warn(problem);
      this.#logged.add(problem);
    }
    return settings;
  }

  #withPaths(uri: string, settings: EditorSettings): EditorSettings {
    const { catalogues } = settings.lint;
    const source = this.environment.workspaceCatalogues;
    if (catalogues.length === 0 || source === undefined) return settings;
    return {
      ...settings,
      lint: { ...settings.lint, catalogues: source.resolve(catalogues, uri, this.workspace.folders.uris) },
    };
  }

  /** Without trust, settings of a workspace must not make the server read files outside it (decision 11 of the design). */
  async #withUsableCatalogues(uri: string, settings: EditorSettings): Promise<EditorSettings> {
    const { catalogues } = settings.lint;
    if (catalogues.length === 0) return settings;
    const source = this.environment.workspaceCatalogues;
    if (source === undefined)
      return withCatalogues(
        settings,
        [],
        ['Lists of standards (“catalogues”) cannot be read in a browser; use the desktop.'],
      );
    if (this.workspace.isTrusted) return settings;
    const inside = await source.inside(catalogues, uri, this.workspace.folders.uris);
    const problems = catalogues
      .filter((path) => !inside.includes(path))
      .map(
        (path) =>
          `${path} lies outside this workspace, which is not trusted, and is not read; trust the workspace first.`,
      );
    return withCatalogues(settings, inside, problems);
  }
}

function withCatalogues(
  settings: EditorSettings,
  catalogues: readonly string[],
  problems: readonly string[],
): EditorSettings {
  return { ...settings, lint: { ...settings.lint, catalogues }, problems: [...settings.problems, ...problems] };
}
