import type { Finding } from '../../findings/finding';
import type { Span } from '../../text/span';
import type { FileReport, Reporter } from './reporter';

/**
 * One JSON array with an object per checked file. `start` and `end` are UTF-16 offsets `[start, end)` into the text
 * without a byte order mark; lines and columns count from 1.
 */
export function jsonReporter(): Reporter {
  let separator = '';
  return {
    begin: () => '[',
    *file(report) {
      const { file, catalogueDate = null } = report;
      yield `${separator}\n  { "file": ${JSON.stringify(file)}, "catalogueAsOf": ${JSON.stringify(catalogueDate)}, "findings": [`;
      separator = ',';
      let comma = '';
      for (const finding of report.findings) {
        yield `${comma}\n    ${JSON.stringify(findingObject(report, finding))}`;
        comma = ',';
      }
      yield comma === '' ? '] }' : '\n  ] }';
    },
    end: () => '\n]\n',
    summary: () => '',
  };
}

function findingObject(report: FileReport, finding: Finding): object {
  const { rule, severity, message, start, end, fixes, canonical, deprecated, related } = finding;
  return {
    rule,
    severity,
    message,
    ...placeObject(report, { start, end }),
    canonical,
    ...(deprecated === undefined ? {} : { deprecated }),
    fixes: fixes.map(({ kind, title, edits }) => ({
      kind,
      title,
      edits: edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })),
    })),
    ...(related === undefined
      ? {}
      : { related: related.map((place) => ({ ...placeObject(report, place), message: place.message })) }),
  };
}

function placeObject(report: FileReport, { start, end }: Span): object {
  const { line, column } = report.positionOf(start);
  const { line: endLine, column: endColumn } = report.positionOf(end);
  return { start, end, line, column, endLine, endColumn };
}
