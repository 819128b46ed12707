/** A name that people use for one standard or for several: `Common Criteria` for ISO/IEC 15408. */
export interface Alias {
  /** The names, in any language; letters' case and spaces do not count. */
  readonly names: readonly string[];
  /** Canonical undated designations, the one that is meant first. */
  readonly designations: readonly string[];
  /** Where the name is from: `general knowledge`, or a source. */
  readonly source: string;
}

/** Aliases by their names. */
export class Aliases {
  private readonly byName: ReadonlyMap<string, Alias>;

  constructor(aliases: readonly Alias[]) {
    this.byName = new Map(aliases.flatMap((alias) => alias.names.map((name) => [comparable(name), alias] as const)));
  }

  find(name: string): Alias | undefined {
    return this.byName.get(comparable(name));
  }
}

/** A name in the form in which names are compared: without case, spaces, hyphens and quotation marks. */
export function comparable(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u2010-\u2015\-“”"'’·]+/g, '');
}
