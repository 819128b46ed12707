import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from './reporters/reporter';

/** Turns UTF-16 offsets into the text to places for people. */
export function positionsIn(text: string): (offset: number) => Position {
  const document = TextDocument.create('', '', 0, text);
  return (offset) => {
    const { line, character } = document.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
}
