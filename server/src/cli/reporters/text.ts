import { alike } from '../../findings/alike';
import type { Severity } from '../../findings/finding';
import type { Colours } from '../colours';
import { printable } from '../printable';
import type { FileReport, Reporter } from './reporter';
import { reportWords } from './words';

/** For people: a block per file that has findings, and a summary. What is found in several places is said once, with them all. */
export function textReporter(colours: Colours): Reporter {
  return {
    begin: () => '',
    file: (report) => fileBlock(report, colours),
    end: () => '',
    summary: (summary) => `${reportWords[summary.language].summary(summary)}\n`,
  };
}

function* fileBlock(report: FileReport, colours: Colours): Generator<string> {
  if (report.findings.length === 0) return;
  yield `${colours.underline(printable(report.file))}\n`;
  const placeWidth = widestPlace(report);
  const { severities, severityWidth, fixes, alsoAt } = reportWords[report.language];
  for (const [finding, ...others] of alike(report.findings)) {
    const place = placeText(report, finding.start).padStart(placeWidth);
    const severity = severityColour(colours, finding.severity)(severities[finding.severity]);
    const rule = colours.dim(finding.rule);
    yield `  ${place}  ${severity}  ${printable(finding.message)}  ${rule}\n`;
    const indent = ' '.repeat(2 + placeWidth + 2 + severityWidth + 2);
    for (const fix of finding.fixes) yield `${indent}${colours.cyan(fixes[fix.kind])}${printable(fix.title)}\n`;
    if (others.length > 0) yield `${indent}${alsoAt(others.map(({ start }) => placeText(report, start)))}\n`;
  }
  yield '\n';
}

function severityColour(colours: Colours, severity: Severity): Colours['red'] {
  switch (severity) {
    case 'error':
      return colours.red;
    case 'warning':
      return colours.yellow;
    default:
      return colours.blue;
  }
}

function placeText(report: FileReport, offset: number): string {
  const { line, column } = report.positionOf(offset);
  return `${line}:${column}`;
}

function widestPlace(report: FileReport): number {
  let width = 0;
  for (const finding of report.findings) width = Math.max(width, placeText(report, finding.start).length);
  return width;
}
