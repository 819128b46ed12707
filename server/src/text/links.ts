import type { ProseBuilder } from './prose';
import { isAlphanumeric, isHan, isLetter } from './typography';

const closing = new Set('<>"\'()[]{}|\\^`，。；：、！？（）《》「」“”‘’'.split('').map((sign) => sign.charCodeAt(0)));

/** Signs that end a sentence rather than an address. */
const punctuation = new Set([...'.,:;!?'].map((sign) => sign.charCodeAt(0)));

/**
 * Adds `[start, end)` to the prose as text, with everything masked that is an address: `scheme://…`, `www.…`, e-mail
 * addresses, `@names` (of people, and of sources in Pandoc) and DOIs, wherever they begin, also right behind a Han character.
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
      if (stop > index + 1 && (start < index || isLetter(source.charCodeAt(index + 1)))) return { start, end: stop };
    } else if (unit === 0x31) {
      const suffix = startOfDoiSuffix(source, index);
      if (suffix > 0 && suffix <= end) return { start: index, end: endOfAddress(source, suffix, end) };
    }
  }
  return undefined;
}

const doiPrefix = /10\.\d{4,9}(?:\.\d{1,9}){0,3}\/(?:[ \t]*\r?\n[ \t]*)?/y;

/**
 * Where the suffix of a digital object identifier begins, `10.17487/RFC2119` (ISO 26324), which may stand on the next line; 0
 * when none begins at the offset.
 */
function startOfDoiSuffix(source: string, start: number): number {
  if (source.charCodeAt(start + 1) !== 0x30 || source.charCodeAt(start + 2) !== 0x2e) return 0;
  const before = source.charCodeAt(start - 1);
  if (isAlphanumeric(before) || before === 0x2e || before === 0x2d) return 0;
  doiPrefix.lastIndex = start;
  return doiPrefix.test(source) ? doiPrefix.lastIndex : 0;
}

/** Where an address ends of which `[from, …)` is what follows its beginning; not behind `end`. */
export function endOfAddress(source: string, from: number, end: number): number {
  let stop = from;
  while (stop < end) {
    const unit = source.charCodeAt(stop);
    const closed = unit === 0x28 ? endOfBrackets(source, stop, end) : 0;
    if (closed > 0) {
      stop = closed;
      continue;
    }
    if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || isHan(unit) || closing.has(unit)) break;
    stop++;
  }
  while (stop > from && punctuation.has(source.charCodeAt(stop - 1))) stop--;
  return stop;
}

/** Brackets in an address are short: `…/ISO_(standard)`. */
const longestBrackets = 64;

function endOfBrackets(source: string, open: number, end: number): number {
  for (let index = open + 1; index < Math.min(end, open + longestBrackets); index++) {
    const unit = source.charCodeAt(index);
    if (unit === 0x29) return index + 1;
    if (unit <= 0x20 || unit > 0x7e || closing.has(unit)) return 0;
  }
  return 0;
}

function isMailUnit(unit: number): boolean {
  return isAlphanumeric(unit) || unit === 0x2e || unit === 0x2d || unit === 0x5f || unit === 0x2b;
}
