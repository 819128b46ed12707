import type { ProseBuilder } from './prose';
import { isAlphanumeric, isHan } from './typography';

const closing = new Set('<>"\'()[]{}|\\^`，。；：、！？（）《》「」“”‘’'.split('').map((sign) => sign.charCodeAt(0)));

/** Signs that end a sentence rather than an address. */
const punctuation = new Set([...'.,:;!?'].map((sign) => sign.charCodeAt(0)));

/**
 * Adds `[start, end)` to the prose as text, with everything masked that is an address: `scheme://…`, `www.…` and e-mail
 * addresses, wherever they begin, also right behind a Han character.
 */
export function addTextWithoutLinks(builder: ProseBuilder, source: string, start: number, end: number): void {
  let done = start;
  for (;;) {
    const link = nextLink(source, done, end);
    if (!link) break;
    builder.addText(done, link.start);
    builder.addMasked(link.start, link.end);
    done = link.end;
  }
  builder.addText(done, end);
}

function nextLink(source: string, from: number, end: number): { start: number; end: number } | undefined {
  for (let index = from; index < end; index++) {
    const unit = source.charCodeAt(index);
    if (unit === 0x3a && source.startsWith('://', index)) {
      let start = index;
      while (start > from && isAlphanumeric(source.charCodeAt(start - 1))) start--;
      if (start < index) return { start, end: endOfAddress(source, index + 3, end) };
    } else if (unit === 0x77 && source.startsWith('www.', index) && !isAlphanumeric(source.charCodeAt(index - 1))) {
      return { start: index, end: endOfAddress(source, index + 4, end) };
    } else if (unit === 0x40) {
      let start = index;
      while (start > from && isMailUnit(source.charCodeAt(start - 1))) start--;
      let stop = index + 1;
      while (stop < end && isMailUnit(source.charCodeAt(stop))) stop++;
      if (start < index && stop > index + 1) return { start, end: stop };
    }
  }
  return undefined;
}

function endOfAddress(source: string, from: number, end: number): number {
  let stop = from;
  while (stop < end) {
    const unit = source.charCodeAt(stop);
    if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || isHan(unit) || closing.has(unit)) break;
    stop++;
  }
  while (stop > from && punctuation.has(source.charCodeAt(stop - 1))) stop--;
  return stop;
}

function isMailUnit(unit: number): boolean {
  return isAlphanumeric(unit) || unit === 0x2e || unit === 0x2d || unit === 0x5f || unit === 0x2b;
}
