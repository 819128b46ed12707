import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../findings/finding';
import type { Mention } from '../recognition/mention';
import type { Span, TextEdit } from '../text/span';
import { textKind } from './linted';
import { mentionAt } from './mentionAt';

/**
 * The edit that silences one rule for one mention, or one reference of a list: a comment directly behind it and the signs that close its
 * emphasis, or one more rule in a comment that stands there already. Markdown and HTML only; plain text has no comments.
 */
export function suppression(
  document: TextDocument,
  mentions: readonly Mention[],
  finding: Finding,
): TextEdit | undefined {
  const kind = textKind(document);
  if (kind !== 'markdown' && kind !== 'html') return undefined;
  const { end } = subjectOf(mentions, finding);
  const behind = textBehind(document, end);
  const closing =
    (kind === 'html' ? /^(?:<\/(?:a|b|strong|em|i|u|span|cite)>)*/ : /^[*_~]*/).exec(behind)?.[0].length ?? 0;
  const place = end + closing;
  if (behind.startsWith(opening, closing)) {
    const inside = place + opening.length;
    return { start: inside, end: inside, text: `${finding.rule} ` };
  }
  return { start: place, end: place, text: `${opening}${finding.rule} -->` };
}

/** What the finding speaks of: a reference of a list, or else the mention that begins there. */
function subjectOf(mentions: readonly Mention[], finding: Finding): Span {
  const mention = mentionAt(mentions, finding.start);
  const references = mention?.kind === 'standard' ? mention.references : [];
  return references.find(({ start, end }) => start === finding.start && end === finding.end) ?? mention ?? finding;
}

const opening = '<!-- normlint-ignore ';

/** The next few signs behind an offset. */
function textBehind(document: TextDocument, offset: number): string {
  const longest = 40;
  return document.getText({ start: document.positionAt(offset), end: document.positionAt(offset + longest) });
}
