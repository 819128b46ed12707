import type { Catalogue } from '../model/catalogue';
import { knowledgeOf } from '../questions/knowledge';
import { overlay } from './overlay';
import { type ReadList, readListFile } from './readList.node';

/** A catalogue with workspace catalogues over it. */
export interface Overlaid {
  readonly catalogue: Catalogue;
  /** Sentences for people: what of the lists could not be used, with its place. */
  readonly problems: readonly string[];
  /** One sentence for each list with designations that could be understood otherwise: how they were understood. */
  readonly remarks: readonly string[];
}

/** Reads workspace catalogues and lays them over others. Every file is read once until it is forgotten. */
export class WorkspaceCatalogues {
  readonly #lists = new Map<string, { readonly base: Catalogue; readonly list: Promise<ReadList> }>();
  readonly #overlaid = new Map<string, { readonly base: Catalogue; readonly result: Promise<Overlaid> }>();

  /**
   * The base with the lists over it: the same object as long as neither has changed.
   *
   * @param paths absolute; of two lists that name the same edition the later one counts
   */
  over(base: Catalogue, paths: readonly string[]): Promise<Overlaid> {
    if (paths.length === 0) return Promise.resolve({ catalogue: base, problems: [], remarks: [] });
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
    const lists = await Promise.all(paths.map((path) => this.#read(base, path)));
    return {
      catalogue: overlay(
        base,
        lists.flatMap(({ records }) => records),
      ),
      problems: lists.flatMap(({ problems }) => problems),
      remarks: lists.flatMap(({ remarks }, index) => summaryOf(remarks, paths[index] ?? '')),
    };
  }

  #read(base: Catalogue, path: string): Promise<ReadList> {
    const known = this.#lists.get(path);
    if (known?.base === base) return known.list;
    const list = readListFile(path, knowledgeOf(base));
    this.#lists.set(path, { base, list });
    return list;
  }
}

/** A list is read again and again, so that all its remarks would be a nuisance: an import names each. */
function summaryOf(remarks: readonly string[], path: string): readonly string[] {
  const [first] = remarks;
  if (first === undefined || remarks.length === 1) return remarks;
  const more = remarks.length - 1;
  const others = more === 1 ? 'Another designation is' : `${more} other designations are`;
  return [`${first} ${others} such; import ${path} to write them as they are read.`];
}
