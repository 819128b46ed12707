/** That a catalogue could not be updated. The message is one sentence for people; the catalogue in use stays. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError';
}

/** How far an update is. */
export interface UpdateProgress {
  readonly step: 'download' | 'read' | 'build';
  /** Bytes that are there, and bytes in all where the server says so. */
  readonly bytes?: number;
  readonly total?: number;
}
