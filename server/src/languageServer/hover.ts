import {
  type CancellationToken,
  type Connection,
  type Hover,
  type HoverParams,
  MarkupKind,
} from 'vscode-languageserver';
import { rangeOf } from './diagnostics';
import type { HoverStyle } from './hover/hoverStyle';
import { hoverText } from './hover/hoverText';
import { markdownMarkup, plainMarkup } from './hover/markup';
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
  const mention = mentionAt(linted.result.mentions, document.offsetAt(position));
  if (mention === undefined) return null;
  const style = hoverStyle(session);
  const value = hoverText(mention, { catalogue: linted.catalogue, resolutionOf: linted.result.resolutionOf }, style);
  return { contents: { kind: style.markup.kind, value }, range: rangeOf(document, mention) };
}

function hoverStyle({ capabilities, locale }: Session): HoverStyle {
  const formats = capabilities.textDocument?.hover?.contentFormat;
  return {
    markup: formats?.includes(MarkupKind.Markdown) ? markdownMarkup : plainMarkup,
    language: locale !== undefined && /^zh\b/i.test(locale) ? 'zh' : 'en',
  };
}
