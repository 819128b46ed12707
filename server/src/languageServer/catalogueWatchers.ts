import { type ClientCapabilities, type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { WorkspaceCatalogueSource } from './environment';
import { inBackground } from './failure';

/** Asks the client to tell when a workspace catalogue changes: each of them once. */
export class CatalogueWatchers {
  readonly #watched = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly capabilities: ClientCapabilities,
    private readonly source: WorkspaceCatalogueSource | undefined,
  ) {}

  /** @param paths absolute */
  watch(paths: readonly string[]): void {
    const watching = this.capabilities.workspace?.didChangeWatchedFiles;
    if (!watching?.dynamicRegistration) return;
    for (const path of paths) {
      const place = this.#watched.has(path) ? undefined : this.source?.watched(path);
      if (place === undefined) continue;
      this.#watched.add(path);
      const globPattern = watching.relativePatternSupport
        ? { baseUri: place.folderUri, pattern: literal(place.name) }
        : `**/${literal(place.name)}`;
      const options = { watchers: [{ globPattern }] };
      inBackground(this.connection, this.connection.client.register(DidChangeWatchedFilesNotification.type, options));
    }
  }
}

/** The name as a pattern that fits it, whatever signs of patterns it contains. */
function literal(name: string): string {
  return name.replace(/[*?[\]{}]/g, '?');
}
