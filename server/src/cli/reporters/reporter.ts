import type { Finding } from '../../findings/finding';
import type { Language } from '../../language/bilingual';
import type { Colours } from '../colours';

/** A place for people: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What was found in one file. */
export interface FileReport {
  /** As on the command line, or `<stdin>`. */
  readonly file: string;
  /** In which the messages are. */
  readonly language: Language;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Day of the catalogue, ISO 8601; absent when none was used. */
  readonly catalogueDate?: string;
  /** The place of a UTF-16 offset. */
  positionOf(offset: number): Position;
}

/** What was found in all files together. */
export interface Summary {
  readonly language: Language;
  readonly filesChecked: number;
  /** Inputs that could not be read, or whose settings file is wrong. */
  readonly filesSkipped: number;
  readonly errors: number;
  readonly warnings: number;
  /** Of severity information or hint. */
  readonly remarks: number;
  /** Day of the catalogue, ISO 8601; absent when none was used. */
  readonly catalogueDate?: string;
}

/** One report format. The pieces are written as they come, so that no report has to fit into memory. */
export interface Reporter {
  /** Before the first file. */
  begin(): string;
  /** Called once per file that was checked, also for one without findings. */
  file(report: FileReport): Iterable<string>;
  /** After the last file. */
  end(): string;
  /** Lines for standard error at the end; empty when the format is for programs. */
  summary(summary: Summary): string;
}

/** Makes a reporter for one run. */
export type ReporterFactory = (colours: Colours) => Reporter;
