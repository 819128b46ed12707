import type { Catalogue } from '../model/catalogue';
import { overlay } from './overlay';
import { type ReadList, readListFile } from './readList.node';

/** A catalogue with workspace catalogues over it. */
export interface Overlaid {
  readonly catalogue: Catalogue;
  /** Sentences for people: what of the lists could not be used, with its place. */
  readonly problems: readonly string[];
}

/** Reads workspace catalogues and lays them over others. Every file is read once until it is forgotten. */
export class WorkspaceCatalogues {
  readonly #lists = new Map<string, Promise<ReadList>>();
  readonly #overlaid = new Map<string, { readonly base: Catalogue; readonly result: Promise<Overlaid> }>();

  /**
   * The base with the lists over it: the same object as long as neither has changed.
   *
   * @param paths absolute; of two lists that name the same edition the later one counts
   */
  over(base: Catalogue, paths: readonly string[]): Promise<Overlaid> {
    if (paths.length === 0) return Promise.resolve({ catalogue: base, problems: [] });
    const key = paths.join('\0');
    const known = this.#overlaid.get(key);
    if (known?.base === base) return known.result;
    const result = this.#overlay(base, paths);
    this.#overlaid.set(key, { base, result });
    return result;
  }

  /** Whether the file is one of those that were read. */
  hasRead(path: string): boolean {
    return this.#lists.has(path);
  }

  /** Forgets a file, after it may have changed. */
  forget(path: string): void {
    this.#lists.delete(path);
    for (const key of this.#overlaid.keys()) if (key.split('\0').includes(path)) this.#overlaid.delete(key);
  }

  async #overlay(base: Catalogue, paths: readonly string[]): Promise<Overlaid> {
    const lists = await Promise.all(paths.map((path) => this.#read(path)));
    return {
      catalogue: overlay(
        base,
        lists.flatMap(({ records }) => records),
      ),
      problems: lists.flatMap(({ problems }) => problems),
    };
  }

  #read(path: string): Promise<ReadList> {
    const known = this.#lists.get(path) ?? readListFile(path);
    this.#lists.set(path, known);
    return known;
  }
}
