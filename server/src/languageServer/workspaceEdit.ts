import type { ClientCapabilities, TextEdit as ProtocolEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../text/span';
import { rangeOf } from './diagnostics';

/**
 * Edits of one document for the client to apply. They name the document's version where the client can check it, so
 * that they never hit a text that has changed meanwhile.
 */
export function workspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  capabilities: ClientCapabilities,
): WorkspaceEdit {
  const protocolEdits: ProtocolEdit[] = edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
  const { uri, version } = document;
  return capabilities.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: protocolEdits }] }
    : { changes: { [uri]: protocolEdits } };
}
