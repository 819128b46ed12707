import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The pages that lie in a folder itself, by name. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

/** A kind of real writing, such as `pdf-layout`, and its pages as `kind/name`. */
export interface PagesOfKind {
  readonly kind: string;
  readonly pages: readonly string[];
}

/** The pages of a folder that lie in a folder of their own for each kind of real writing, by kind. */
export function pagesByKind(folder: string): PagesOfKind[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ kind: name, pages: pagesIn(join(folder, name)).map((page) => `${name}/${page}`) }))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
