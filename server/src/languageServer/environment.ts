import type { Catalogue } from '../catalogue/model/catalogue';
import type { TaskReport } from '../catalogue/tasks/task';
import type { UpdateProgress } from '../catalogue/tasks/update/updateError';
import type { lintInSteps } from '../linter';
import type { RuleDescription } from '../settings/definition';
import type { SettingName } from '../settings/mergeSettings';
import type { Settings } from '../settings/settings';
import type { InitializationOptions } from './protocol';

/** What a settings file says. */
export interface FileSettings {
  readonly settings: Settings;
  /** The settings that the file states; the others are the defaults. */
  readonly stated: readonly SettingName[];
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

/** A catalogue that was opened. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  /** One sentence for people: why an updated catalogue is not used. */
  readonly remark?: string;
  /** The file that it was read from, for people, and whether an update left it. */
  readonly path: string;
  readonly isUpdated: boolean;
  /** The content of the file. Rejects when it cannot be read any more. */
  bytes(): Promise<Uint8Array>;
}

/** Files that a task reads and the one that it writes, as URIs. */
export interface TaskFiles {
  readonly sources: readonly string[];
  readonly output: string;
}

/** The folder for updated catalogues, where the client names one. */
export interface CatalogueStorage {
  readonly storage?: string | undefined;
}

/**
 * Work with catalogues that takes a while, where the server can write files. All of it rejects with an Error whose message
 * is one sentence for people; an `AbortSignal` stops it.
 */
export interface CatalogueTasks {
  /** Reads ISO's open list from an address; an empty one stands for ISO's own. The result goes into the storage. */
  update(request: { readonly url: string } & CatalogueStorage, how: TaskControl): Promise<TaskReport>;
  importLists(files: TaskFiles & CatalogueStorage, how: TaskControl): Promise<TaskReport>;
  build(files: TaskFiles & CatalogueStorage, how: TaskControl): Promise<TaskReport>;
  /** Path of the file that an update leaves. */
  updatedFile(storage?: string): string;
  isUpdatedFile(uri: string, storage?: string): boolean;
}

/** How a task is followed and stopped. */
export interface TaskControl {
  readonly progress: (progress: UpdateProgress) => void;
  readonly signal: AbortSignal;
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
  /** Opens the catalogue; called again after it was updated. Rejects when it is missing or corrupt, with a message for people. */
  loadCatalogue(options: InitializationOptions): Promise<LoadedCatalogue>;
  readonly catalogueTasks?: CatalogueTasks;
  /** Resolves after what waits in the event loop, messages from the client above all, has had its turn. */
  giveWay(): Promise<void>;
}
