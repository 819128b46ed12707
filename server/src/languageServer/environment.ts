import type { Catalogue } from '../catalogue/catalogue';
import type { lintInSteps } from '../linter';
import type { RuleDescription } from '../settings/definition';
import type { Settings } from '../settings/settings';
import type { InitializationOptions } from './protocol';

/** What a settings file says. */
export interface FileSettings {
  readonly settings: Settings;
  /** Sentences for people: why the file cannot be used. With problems the settings are the defaults. */
  readonly problems: readonly string[];
}

/** The settings files that lie near documents, where the server can read files. */
export interface SettingsFileSource {
  /** What the file that holds for the document with this URI says; the defaults without one. Never rejects. */
  forDocument(uri: string): Promise<FileSettings>;
  /** Forgets what was read, after a file may have changed. */
  forget(): void;
}

/** The lists of standards that settings name, where the server can read files. */
export interface WorkspaceCatalogueSource {
  /** The absolute paths of lists that the editor's settings name for a document: they are relative to its workspace folder. */
  resolve(paths: readonly string[], documentUri: string, folderUris: readonly string[]): readonly string[];
  /** Those of the absolute paths that lie in the workspace folders, or with the document where there are none. */
  inside(paths: readonly string[], documentUri: string, folderUris: readonly string[]): Promise<readonly string[]>;
  /** The base with the lists over it: the same object as long as neither has changed. Never rejects. */
  over(
    base: Catalogue,
    paths: readonly string[],
  ): Promise<{ readonly catalogue: Catalogue; readonly problems: readonly string[] }>;
  /** Folder and name of the file at the path, for a watcher. */
  watched(path: string): { readonly folderUri: string; readonly name: string };
  /** Forgets the file with this URI, after it may have changed. */
  forget(uri: string): void;
}

/** What the language server needs of the engine and of the machine that it runs on. */
export interface Environment {
  readonly lintInSteps: typeof lintInSteps;
  /** The rules that settings may name. */
  readonly rules: readonly RuleDescription[];
  readonly settingsFiles?: SettingsFileSource;
  readonly workspaceCatalogues?: WorkspaceCatalogueSource;
  /** The day, ISO 8601, on which the file with the URI was last changed; undefined where that is not known. Never rejects. */
  readonly lastChanged?: (uri: string) => Promise<string | undefined>;
  /** Opens the catalogue; called once. Rejects when it is missing or corrupt, with a message for people. */
  loadCatalogue(options: InitializationOptions): Promise<Catalogue>;
  /** Resolves after what waits in the event loop, messages from the client above all, has had its turn. */
  giveWay(): Promise<void>;
}
