import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The answer to a request that the client no longer wants. */
export function requestCancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** The answer to a request that cannot be answered any more because the document or its settings changed meanwhile. */
export function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document was changed before the answer was ready.');
}

/** Whether a request failed because the document or its settings changed meanwhile: asked again, it may succeed. */
export function isContentModified(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
}

/** Lets work go on that nobody waits for; that it failed, because the client is gone or refuses, is only logged. */
export function inBackground(connection: Connection, work: Promise<unknown>): void {
  work.catch((error: unknown) => connection.console.warn(String(error)));
}
