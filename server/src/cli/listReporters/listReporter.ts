import type { Colours } from '../colours';
import type { MentionObject } from '../json/mention';

/** The mentions of one file. */
export interface FileMentions {
  /** As on the command line, or `<stdin>`. */
  readonly file: string;
  /** In the order of the text. */
  readonly mentions: readonly MentionObject[];
}

/** One format of the list. The pieces are written as they come, so that no list has to fit into memory. */
export interface ListReporter {
  /** Before the first file. */
  begin(): string;
  /** Called once per file that was read, also for one without mentions. */
  file(mentions: FileMentions): Iterable<string>;
  /** After the last file. */
  end(): string;
}

/** Makes a reporter for one run. */
export type ListReporterFactory = (colours: Colours) => ListReporter;
