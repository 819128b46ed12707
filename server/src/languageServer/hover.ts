import {
  type CancellationToken,
  type Connection,
  type Hover,
  type HoverParams,
  MarkupKind,
} from 'vscode-languageserver';
import { explain } from '../explanation/explain';
import { markdownMarkup, plainMarkup } from '../explanation/markup';
import type { ExplanationStyle } from '../explanation/style';
import { subjectAt } from '../recognition/mention';
import { rangeOf } from './diagnostics';
import type { Linted } from './linted';
import { mentionAt } from './mentionAt';
import type { Session } from './session';

/** Answers `textDocument/hover`. */
export function provideHover(connection: Connection, session: Session): void {
  connection.onHover((params, token) => hover(session, params, token));
}

async function hover(
  session: Session,
  { textDocument, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const found = await session.linted.get(textDocument.uri, token);
  if (found === undefined) return null;
  const { document, linted } = found;
  const offset = document.offsetAt(position);
  const mention = mentionAt(linted.result.mentions, offset);
  if (mention === undefined) return null;
  const subject = subjectAt(mention, offset);
  const style = hoverStyle(session, linted);
  const { asOf, resolutionOf } = linted.result;
  const value = explain(subject, { catalogue: linted.catalogue, asOf, resolutionOf }, style);
  return { contents: { kind: style.markup.kind, value }, range: rangeOf(document, subject) };
}

function hoverStyle({ capabilities }: Session, { language }: Linted): ExplanationStyle {
  const formats = capabilities.textDocument?.hover?.contentFormat;
  return {
    markup: formats?.includes(MarkupKind.Markdown) ? markdownMarkup : plainMarkup,
    language,
  };
}
