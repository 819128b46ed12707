/** What the process reports to its caller. Of several that apply, the highest is returned. */
export const exitCode = {
  /** Nothing to report. */
  clean: 0,
  /** At least one finding was reported. */
  findings: 1,
  /** `lookup` found nothing. */
  nothingFound: 1,
  /** The arguments or a settings file are wrong. */
  usage: 2,
  /** An input or the catalogue could not be read, the report could not be written, or Normlint itself failed. */
  failure: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The higher of the two. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
