import type { Written } from '../../recognition/mention';
import { isAlphanumeric, isHan } from '../../text/typography';

/** How far from the mention the marks of a quotation are looked for, in UTF-16 units. */
const furthest = 400;

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
];

/**
 * Whether the mention stands within words that are quoted. A designation that stands in quotation marks alone, or with its
 * title behind it, is named and not quoted.
 */
export function isQuoted({ place, start: from, end: to }: Written): boolean {
  const { source } = place.prose;
  const [start, end] = [from - place.blockStart, to - place.blockStart];
  const before = paragraphEnd(source.slice(Math.max(0, start - furthest), start));
  const behind = source.slice(end, end + furthest).split(/\r?\n\s*\r?\n/, 1)[0] ?? '';
  return pairs.some(([open, close]) => {
    const opened = open === close ? straightOpening(before) : openingOf(before, open, close);
    if (opened < 0 || !behind.includes(close)) return false;
    return saysSomething(before.slice(opened + 1));
  });
}

/** What stands behind the last empty line. */
function paragraphEnd(text: string): string {
  return text.split(/\r?\n\s*\r?\n/).at(-1) ?? '';
}

function openingOf(text: string, open: string, close: string): number {
  const opened = text.lastIndexOf(open);
  return opened > text.lastIndexOf(close) ? opened : -1;
}

/** The straight mark that opens a quotation: the last one, when it stands in front of a word. */
function straightOpening(text: string): number {
  const at = text.lastIndexOf('"');
  if (at < 0) return -1;
  const opens = at === 0 || !isWordSign(text.charCodeAt(at - 1));
  return opens && /\S/.test(text.charAt(at + 1)) ? at : -1;
}

function isWordSign(unit: number): boolean {
  return isAlphanumeric(unit) || isHan(unit) || '.,;!?)'.includes(String.fromCharCode(unit));
}

/** Whether there are words, two of them or two Han characters, before the designation. */
function saysSomething(text: string): boolean {
  const words = text.match(/[A-Za-z\u00c0-\u024f]{2,}/g)?.length ?? 0;
  const characters = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return words >= 2 || characters >= 2;
}
