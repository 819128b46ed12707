import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WorkspaceCatalogues } from '../catalogue/lists/workspaceCatalogues.node';
import type { WorkspaceCatalogueSource } from './environment';
import { pathOf } from './settingsFiles.node';

/** The lists of standards on this machine's disk. */
export function workspaceCataloguesOnDisk(): WorkspaceCatalogueSource {
  const catalogues = new WorkspaceCatalogues();
  return {
    resolve(paths, documentUri, folderUris) {
      const document = pathOf(documentUri);
      const folders = folderUris.flatMap((uri) => pathOf(uri) ?? []);
      const home = folders
        .filter((folder) => document !== undefined && contains(folder, document))
        .sort(longestFirst)[0];
      const base = home ?? folders[0] ?? (document === undefined ? undefined : dirname(document));
      return paths.flatMap((path) => (isAbsolute(path) ? path : base === undefined ? [] : resolve(base, path)));
    },
    async inside(paths, documentUri, folderUris) {
      const document = pathOf(documentUri);
      const named = folderUris.flatMap((uri) => pathOf(uri) ?? []);
      const folders = named.length === 0 && document !== undefined ? [dirname(document)] : named;
      const real = await Promise.all(folders.map(realPath));
      const inside = await Promise.all(
        paths.map(async (path) => {
          const target = await realPath(path);
          return real.some((folder) => contains(folder, target));
        }),
      );
      return paths.filter((_, index) => inside[index]);
    },
    over: async (base, paths) => {
      const { catalogue, problems, remarks } = await catalogues.over(base, paths);
      return { catalogue, problems: [...problems, ...remarks] };
    },
    watched: (path) => ({ folderUri: pathToFileURL(dirname(path)).href, name: basename(path) }),
    forget(uri) {
      const path = pathOf(uri);
      if (path !== undefined) catalogues.forget(path);
    },
  };
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** Where a path leads in the end: a link inside a workspace may point out of it. */
function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
