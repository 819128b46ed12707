import type { Readable } from 'node:stream';
import type { Engine } from './engine';
import type { Output } from './output';

/** The world of one run. */
export interface Environment {
  readonly stdin: Readable;
  /** Reports only. */
  readonly stdout: Output;
  /** Everything else that a person should read. */
  readonly stderr: Output;
  /** Whether standard output shows colours, unless an option says otherwise. */
  readonly colours: boolean;
  readonly engine: Engine;
}
