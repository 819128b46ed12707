import type { Readable } from 'node:stream';
import type { CatalogueFolders } from './catalogueFolders';
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
  /** The reader's locale as a BCP 47 tag, as the operating system has it. */
  readonly locale: string;
  readonly engine: Engine;
  readonly catalogues: CatalogueFolders;
}
