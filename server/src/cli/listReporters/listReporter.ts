import type { Colours } from '../colours';
import type { MentionObject } from '../json/mention';

/** The mentions of one file. */
export interface FileMentions {
  /** As on the command line, or `<stdin>`. */
  readonly file: string;
  /** In the order of the text. */
  readonly mentions: readonly MentionObject[];
}

/** What was found in all files together. */
export interface ListSummary {
  readonly files: number;
  readonly mentions: number;
  /** Day of the catalogue, ISO 8601; undefined when none was used. */
  readonly catalogueDate: string | undefined;
}

/** One format of the list. The pieces are written as they come, so that no list has to fit into memory. */
export interface ListReporter {
  /** Before the first file. */
  begin(): string;
  /** Called once per file that was read, also for one without mentions. */
  file(mentions: FileMentions): Iterable<string>;
  /** After the last file. */
  end(): string;
  /** Lines for standard error at the end; empty when the format is for programs. */
  summary(summary: ListSummary): string;
}

/** Makes a reporter for one run. */
export type ListReporterFactory = (colours: Colours) => ListReporter;
