import type { Fix, Severity } from '../../finding';
import type { Colours } from '../colours';
import { printable } from '../printable';
import type { FileReport, Reporter, Summary } from './reporter';

/** For people: a block per file that has findings, and a summary. */
export function textReporter(colours: Colours): Reporter {
  return {
    begin: () => '',
    file: (report) => fileBlock(report, colours),
    end: () => '',
    summary: (summary) => `${summaryLine(summary)}\n`,
  };
}

function* fileBlock(report: FileReport, colours: Colours): Generator<string> {
  if (report.findings.length === 0) return;
  yield `${colours.underline(printable(report.file))}\n`;
  const placeWidth = widestPlace(report);
  for (const finding of report.findings) {
    const place = placeText(report, finding.start).padStart(placeWidth);
    const severity = severityColour(colours, finding.severity)(finding.severity.padEnd(severityWidth));
    const rule = colours.dim(finding.rule);
    yield `  ${place}  ${severity}  ${printable(finding.message)}  ${rule}\n`;
    const indent = ' '.repeat(2 + placeWidth + 2 + severityWidth + 2);
    for (const fix of finding.fixes) yield `${indent}${colours.cyan(fixLabel[fix.kind])} ${printable(fix.title)}\n`;
  }
  yield '\n';
}

const severityWidth = 'information'.length;

const fixLabel: Readonly<Record<Fix['kind'], string>> = { safe: 'Safe fix:', suggested: 'Suggestion:' };

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

function summaryLine(summary: Summary): string {
  const { filesChecked } = summary;
  const parts = [
    filesChecked === 0 ? 'Nothing was checked.' : `${findingsText(summary)} in ${count(filesChecked, 'file')}.`,
  ];
  if (summary.filesSkipped > 0) parts.push(`${count(summary.filesSkipped, 'input')} not checked.`);
  if (summary.catalogueDate !== undefined) parts.push(`Catalogue of ${summary.catalogueDate}.`);
  return parts.join(' ');
}

function findingsText({ errors, warnings, remarks }: Summary): string {
  const total = errors + warnings + remarks;
  if (total === 0) return 'No findings';
  const kinds = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(remarks > 0 ? [`${remarks} for information`] : []),
  ];
  return `${count(total, 'finding')} (${kinds.join(', ')})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
