import type { Span } from '../../text/span';
import { isHan } from '../../text/typography';

/** The longest bracket with labels, in UTF-16 units. */
const longestBracket = 80;

/** A label is letters and digits in one piece: `RFC2119`, `ISO18013-5`, `ISO8601:2004`, `I-D.name`. */
const label = /^[A-Za-z][A-Za-z-]{0,11}[-_.]?\d[\w.:-]*$/;

/** What may stand beside a label in its bracket: another one, a number, the place in the document. */
const beside = /^(?:[A-Za-z][\w.:+-]*|\d{1,3}|(?:sections?|sec\.|clauses?|appendix|annex|§) ?[\w.-]+)$/i;

/**
 * Whether what reads like a designation is the label in front of an entry in a list of references: `[RFC2119]` at the beginning
 * of a line, and behind it no sentence that goes on with it.
 */
export function isLabelOfEntry({ text, source, toSource }: LabelledText, { start, end }: Span): boolean {
  if (!isLabel(text, { start, end }) || text.charAt(start - 1) !== '[' || text.charAt(end) !== ']') return false;
  if (/^\] ?[a-z]/.test(text.slice(end, end + 3))) return false;
  const at = toSource(start - 1, start).start;
  return /(?:^|[\r\n])[^\p{L}\p{N}\r\n]*$/u.test(source.slice(Math.max(0, at - longestMark), at));
}

/** A text and the source that it was read from. */
export interface LabelledText {
  readonly text: string;
  readonly source: string;
  readonly toSource: (start: number, end: number) => Span;
}

/** How far in front of a label the beginning of its line is looked for, in UTF-16 units. */
const longestMark = 24;

/**
 * Whether what reads like a designation is the label of an entry in a list of references, as it is cited in a text:
 * `[ISO29147]`, `[RFC2119, RFC8174]`, `[RFC3339, Section 5.6]`. It is what the list makes it, and is written so whatever the
 * body prints. A designation in square brackets that has its spaces and slashes is none.
 */
export function isLabel(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - longestBracket), start);
  const open = before.lastIndexOf('[');
  const behind = open < 0 ? '' : text.slice(end, end + longestBracket);
  const close = behind.indexOf(']');
  if (open < 0 || close < 0) return false;
  const written = text.slice(start, end);
  const inBracket = before.slice(open + 1) + written + behind.slice(0, close);
  if (!inBracket.split(/[,;] ?/).every((piece) => label.test(piece) || beside.test(piece))) return false;
  const isWhole = /[[,;] ?$/.test(before) && /^[\],;]/.test(behind);
  return isWhole && label.test(written) && !isHan(before.charCodeAt(open - 1));
}
