import type {
  CancellationToken,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsOf } from './diagnostics';
import { isContentModified } from './failure';
import type { Session } from './session';

/** Answers `textDocument/diagnostic`. An unchanged result is recognised by its id and not sent again. */
export function providePullDiagnostics(connection: Connection, session: Session): void {
  connection.languages.diagnostics.on((params, token) => report(session, params, token));
}

async function report(
  session: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  for (;;) {
    try {
      const found = await session.linted.get(textDocument.uri, token);
      if (found === undefined) return { kind: 'full', items: [] };
      const resultId = String(found.linted.id);
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      const items = diagnosticsOf(found.document, found.linted, session.options.rulePages);
      return { kind: 'full', resultId, items };
    } catch (error) {
      // The answer for the newest version is right for whoever asked before it came.
      if (!isContentModified(error)) throw error;
    }
  }
}
