import type { InlineContext } from '@lezer/markdown';
import { endOfAddress } from '../links';
import { isAlphanumeric } from '../typography';

const beginnings = ['https://', 'http://', 'ftp://', 'www.'];

/** Bare addresses (GFM 6.9), so that no sign in them is taken for emphasis. E-mail addresses need no care. */
export function readAddress(cx: InlineContext, _next: number, start: number): number {
  const index = start - cx.offset;
  const beginning = beginnings.find((text) => cx.text.startsWith(text, index));
  if (!beginning || isAlphanumeric(cx.text.charCodeAt(index - 1))) return -1;
  let end = endOfAddress(cx.text, index + beginning.length, cx.text.length);
  while (/[*_~]/.test(cx.text.charAt(end - 1))) end--;
  return cx.addElement(cx.elt('URL', start, Math.max(end, index + beginning.length) + cx.offset));
}
