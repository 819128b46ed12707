/** A message for a failure that is Normlint's own fault, with what its authors need to find it. */
export function internalError(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `internal error, please report it together with these lines:\n${detail}`;
}
