import { stat } from 'node:fs/promises';

/** The day, ISO 8601 in universal time, on which the file was last changed; undefined when there is no such file. */
export async function lastChanged(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).mtime.toISOString().slice(0, 10);
  } catch {
    // What was opened or piped in need not be on disk; then nothing is known of its date.
    return undefined;
  }
}
