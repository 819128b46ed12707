import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** The folders of the workspace, as far as the client has told of them. */
export class WorkspaceFolders {
  #uris: readonly string[];

  constructor({ workspaceFolders }: Pick<InitializeParams, 'workspaceFolders'>) {
    this.#uris = workspaceFolders?.map(({ uri }) => uri) ?? [];
  }

  /** Their URIs, in the order in which the client named them. */
  get uris(): readonly string[] {
    return this.#uris;
  }

  /** Takes note of folders that were added or removed. */
  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set([...removed, ...added].map(({ uri }) => uri));
    this.#uris = [...this.#uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
  }
}
