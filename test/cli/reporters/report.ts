import { TextDocument } from 'vscode-languageserver-textdocument';
import { coloursFor } from '../../../server/src/cli/colours';
import type { FileReport, ReporterFactory } from '../../../server/src/cli/reporters/reporter';
import type { Finding } from '../../../server/src/findings/finding';
import type { Language } from '../../../server/src/language/bilingual';

/** A report on a text in which the findings were made. */
export function reportOn(
  file: string,
  text: string,
  findings: readonly Finding[],
  language: Language = 'en',
): FileReport {
  const document = TextDocument.create('', '', 0, text);
  return {
    file,
    language,
    findings,
    positionOf: (offset) => {
      const { line, character } = document.positionAt(offset);
      return { line: line + 1, column: character + 1 };
    },
  };
}

/** Everything that the reporter writes to standard output for these files, without colours. */
export function written(factory: ReporterFactory, reports: readonly FileReport[]): string {
  const reporter = factory(coloursFor(false));
  return reporter.begin() + reports.map((report) => [...reporter.file(report)].join('')).join('') + reporter.end();
}
