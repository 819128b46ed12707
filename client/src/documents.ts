import type * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Documents that are checked. No scheme is named: a file may lie on disk, on another machine or in a web repository. */
export const documentSelector = [
  'markdown',
  'html',
  'asciidoc',
  'restructuredtext',
  'latex',
  'tex',
  'bibtex',
  'plaintext',
].map((language) => ({ language }));

/** Scheme of pages that the extension itself makes. */
export const pageScheme = 'normlint';

/**
 * Schemes of documents that nobody writes as a text of their own: output panels, the versions of a file that a source
 * control shows, cells of notebooks, debug consoles.
 */
const foreignSchemes: ReadonlySet<string> = new Set([
  'output',
  'git',
  'gitlens',
  'debug',
  'vscode-notebook-cell',
  'vscode-notebook-cell-output',
  'vscode-interactive-input',
  pageScheme,
]);

/** Keeps foreign documents from the server, which a document selector cannot express. */
export const documentMiddleware: Middleware = {
  didOpen: async (document, next) => {
    if (isOwn(document)) await next(document);
  },
  didChange: async (change, next) => {
    if (isOwn(change.document)) await next(change);
  },
  didClose: async (document, next) => {
    if (isOwn(document)) await next(document);
  },
  provideDiagnostics: (document, previousResultId, token, next) =>
    isOwn(document) ? next(document, previousResultId, token) : undefined,
};

function isOwn(document: vscode.TextDocument | vscode.Uri): boolean {
  const { scheme } = 'uri' in document ? document.uri : document;
  return !foreignSchemes.has(scheme);
}
