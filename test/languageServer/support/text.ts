import assert from 'node:assert/strict';
import type { Diagnostic, Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The range of the only place where `piece` stands in the text. */
export function rangeOf(text: string, piece: string): Range {
  const start = text.indexOf(piece);
  assert.notEqual(start, -1, `“${piece}” is not in the text.`);
  assert.equal(text.indexOf(piece, start + 1), -1, `“${piece}” is in the text twice.`);
  return { start: positionAt(text, start), end: positionAt(text, start + piece.length) };
}

/** The message of a diagnostic that must have one in plain text. */
export function messageOf(diagnostic: Diagnostic | undefined): string {
  assert.equal(typeof diagnostic?.message, 'string');
  return String(diagnostic?.message);
}

/** The text at a range. */
export function textAt(text: string, range: Range): string {
  return TextDocument.create('', '', 1, text).getText(range);
}

/** The text after a workspace edit of the one document, in whichever of its two forms. */
export function afterEdit(text: string, edit: WorkspaceEdit | undefined): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), editsOf(edit));
}

function editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
  assert.ok(edit !== undefined, 'There is no edit.');
  if (edit.changes !== undefined) return Object.values(edit.changes).flat();
  return (edit.documentChanges ?? []).flatMap((change) => {
    assert.ok('edits' in change);
    return change.edits.map((each) => {
      assert.ok('newText' in each);
      return each;
    });
  });
}

/** Counted by hand, not by the library under test: lines end with LF, CRLF or CR, characters are UTF-16 units. */
function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
