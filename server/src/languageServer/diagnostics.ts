import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, RelatedPlace, Severity } from '../findings/finding';
import type { Span } from '../text/span';
import type { Linted } from './linted';
import { rulePage } from './rulePage';

/** What the `data` of a diagnostic says: which finding of which result it shows. */
export interface DiagnosticData {
  /** {@link Linted.id}. */
  readonly linted: number;
  /** Index into the result's findings. */
  readonly finding: number;
  readonly canonical: string;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * The findings as diagnostics, in the order of the text.
 *
 * @param document the document in the linted version
 * @param rulePages address of the folder with the rules' pages, if there is one
 */
export function diagnosticsOf(document: TextDocument, linted: Linted, rulePages: string | undefined): Diagnostic[] {
  const diagnostics = linted.result.findings.map((finding, index) =>
    diagnosticOf(document, linted, finding, index, rulePages),
  );
  return linted.obstacle === undefined ? diagnostics : [obstacle(linted.obstacle.message), ...diagnostics];
}

/** One finding as a diagnostic; see {@link diagnosticsOf}. */
export function diagnosticOf(
  document: TextDocument,
  linted: Linted,
  finding: Finding,
  index: number,
  rulePages: string | undefined,
): Diagnostic {
  const data: DiagnosticData = { linted: linted.id, finding: index, canonical: finding.canonical };
  const page = rulePage(finding.rule, rulePages);
  return {
    range: rangeOf(document, finding),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    source: 'normlint',
    message: finding.message,
    ...(finding.related ? { relatedInformation: relatedInformation(document, finding.related) } : {}),
    ...(finding.deprecated ? { tags: [DiagnosticTag.Deprecated] } : {}),
    data,
  };
}

function relatedInformation(document: TextDocument, places: readonly RelatedPlace[]): DiagnosticRelatedInformation[] {
  return places.map((place) => ({
    location: { uri: document.uri, range: rangeOf(document, place) },
    message: place.message,
  }));
}

/** The range of a span: this is where UTF-16 offsets become lines and characters. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Says at the top of the document why it was not linted. */
function obstacle(message: string): Diagnostic {
  const top = { line: 0, character: 0 };
  return { range: { start: top, end: top }, severity: DiagnosticSeverity.Information, source: 'normlint', message };
}
