import { InlineScanner } from '../inlineScanner';
import type { ReadInline } from '../partsBlock';
import { isAlphanumeric, isDigit, isLetter } from '../typography';

/** In UTF-16 units: as far as the end of a construct within a line is looked for. */
const near = 400;

/** Macros of which the text in brackets is prose. */
const textMacros = new Set(['link', 'xref', 'mailto', 'footnote', 'footnoteref', 'fn', 'abbr', 'term', 'hyperlink']);

/** What attributes stand for that every text has. */
const signs: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00a0'],
  ['zwsp', '\u200b'],
  ['wj', '\u2060'],
  ['shy', '\u00ad'],
  ['empty', ''],
  ['blank', ''],
  ['sp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['plus', '+'],
  ['apos', "'"],
  ['quot', '"'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['vbar', '|'],
  ['startsb', '['],
  ['endsb', ']'],
  ['asterisk', '*'],
  ['caret', '^'],
  ['tilde', '~'],
  ['backslash', '\\'],
]);

/** Reads the inline markup of AsciiDoc, with the anchors of Metanorma’s bibliographies. */
export const readAsciiDoc: ReadInline = (text, from, to, builder) => {
  const scan = new InlineScanner(text, from, to, builder);
  for (let at = from; at < to; at = Math.max(at + 1, scan.position)) {
    const unit = text.charCodeAt(at);
    const read = byUnit.get(unit);
    if (read) read(scan, at);
    else if (unit >= 0x61 && unit <= 0x7a && !isAlphanumeric(text.charCodeAt(at - 1))) word(scan, at);
  }
  scan.readTo(to);
};

type Read = (scan: InlineScanner, at: number) => void;

/** A word in small letters may begin an address or a macro. */
const word: Read = (scan, at) => {
  if (scan.address(at)) return;
  const found = scan.match(/^([a-z][a-z0-9-]{0,20}):([^\s[\]]{0,300})\[/, at, near);
  if (!found) return;
  const open = at + found[0].length;
  const close = scan.find(']', open, near);
  if (close < 0) return;
  if (textMacros.has(found[1] ?? '')) scan.mask(at, open);
  else scan.mask(at, close + 1);
};

const escaped: Read = (scan, at) => {
  if (!/[*_`+#^~{<[(\\&:a-z-]/.test(scan.text.charAt(at + 1)) || at + 1 >= scan.to) return;
  scan.hide(at, at + 1);
  scan.readTo(at + 2);
};

const backtick: Read = (scan, at) => {
  const { text } = scan;
  const isQuote = (sign: string) => sign === '"' || sign === "'";
  // A quotation mark and a backtick make a curved quotation mark.
  if (isQuote(text.charAt(at - 1)) && !isAlphanumeric(text.charCodeAt(at - 2))) scan.hide(at, at + 1);
  else if (isQuote(text.charAt(at + 1)) && at + 1 < scan.to) scan.hide(at, at + 1);
  else {
    const mark = scan.unit(at + 1) === 0x60 ? '``' : '`';
    const close = scan.find(mark, at + mark.length, near);
    if (close > at + mark.length) scan.mask(at, close + mark.length);
  }
};

const plus: Read = (scan, at) => {
  const before = scan.text.charCodeAt(at - 1);
  const isLast = at + 1 >= scan.to || scan.unit(at + 1) === 0x0a || scan.unit(at + 1) === 0x0d;
  if (isLast && before === 0x20) scan.hide(at, at + 1);
  else if (!isAlphanumeric(before)) {
    const mark = /^\+{1,3}/.exec(scan.text.slice(at, at + 3))?.[0] ?? '+';
    const close = scan.unit(at + mark.length) > 0x20 ? scan.find(mark, at + mark.length, near) : -1;
    if (close > at + mark.length && !isAlphanumeric(scan.unit(close + mark.length))) scan.mask(at, close + mark.length);
  }
};

/** Signs of emphasis touch the text that they are for, and stand in no word unless there are two. */
const emphasis: Read = (scan, at) => {
  const { text } = scan;
  const unit = text.charCodeAt(at);
  const size = scan.unit(at + 1) === unit ? 2 : 1;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
  const behind = scan.unit(at + size) || 0x20;
  const opens = behind > 0x20 && (size === 2 || !isAlphanumeric(before));
  const closes = before > 0x20 && (size === 2 || !isAlphanumeric(behind));
  if (opens || closes) scan.hide(at, at + size);
};

const hash: Read = (scan, at) => {
  const isOpening = !isAlphanumeric(scan.text.charCodeAt(at - 1)) && scan.find('#', at + 1, near) > 0;
  const isClosing = scan.text.charCodeAt(at - 1) > 0x20 && scan.text.slice(Math.max(0, at - near), at).includes('#');
  if (isOpening || isClosing) scan.hide(at, at + 1);
};

const raised: Read = (scan, at) => {
  const found = scan.match(/^([\^~])([^\s^~]{1,20})\1/, at, 24);
  if (!found) return;
  const [all, , inner = ''] = found;
  const isNote = isDigit(scan.lastUnitBefore(at)) && /^[[(]?(?:\d{1,3}|[a-z*†‡§])[\])]?$/i.test(inner);
  if (isNote) scan.mask(at, at + all.length);
  else {
    scan.hide(at, at + 1);
    scan.readTo(at + all.length - 1);
    scan.hide(at + all.length - 1, at + all.length);
  }
};

const less: Read = (scan, at) => {
  const callout = scan.match(/^<(?:\d{1,3}|\.)>/, at, 8);
  if (callout) scan.mask(at, at + callout[0].length);
  else if (scan.unit(at + 1) === 0x3c) {
    const close = scan.find('>>', at + 2, near);
    if (close < 0) return;
    const comma = scan.find(',', at + 2, close - at - 2);
    scan.mask(at, comma < 0 ? close + 2 : comma + 1);
  }
};

/** Behind the text of a reference stand the signs that close it. */
const greater: Read = (scan, at) => {
  if (scan.unit(at + 1) === 0x3e) scan.mask(at, at + 2);
};

/** `[[[id,ISO 712:2009]]]` names the document of an entry; `(1)` and `nofetch(…)` within are for Metanorma. */
const bracket: Read = (scan, at) => {
  if (scan.text.startsWith('[[[', at)) {
    const close = scan.find(']]]', at + 3, near);
    const comma = close < 0 ? -1 : scan.find(',', at + 3, close - at - 3);
    if (close < 0) return;
    if (comma < 0) {
      scan.hide(at, close + 3);
      return;
    }
    const remark = scan.match(/^\s{0,4}(?:\(\w{1,8}\)|[a-z]{1,12}\()/, comma + 1, 24);
    scan.hide(at, comma + 1 + (remark?.[0].length ?? 0));
    scan.readTo(close);
    scan.hide(close, close + 3);
  } else if (scan.text.startsWith('[[', at)) {
    const close = scan.find(']]', at + 2, near);
    if (close > 0) scan.hide(at, close + 2);
  } else {
    const role = scan.match(/^\[[.#%\w-]{1,40}\](?=[#*_`])/, at, 60);
    if (role && !isAlphanumeric(scan.text.charCodeAt(at - 1))) scan.hide(at, at + role[0].length);
  }
};

const brace: Read = (scan, at) => {
  const found = scan.match(/^\{([\w:.-]{1,80})\}/, at, 90);
  if (!found) return;
  const sign = signs.get(found[1] ?? '');
  if (sign === undefined) scan.mask(at, at + found[0].length);
  else scan.stand(at, at + found[0].length, sign);
};

/** Two hyphens between words are an em dash. */
const hyphens: Read = (scan, at) => {
  if (scan.unit(at + 1) !== 0x2d || scan.unit(at + 2) === 0x2d || scan.text.charCodeAt(at - 1) === 0x2d) return;
  const isBetween =
    (isAlphanumeric(scan.text.charCodeAt(at - 1)) || scan.text.charCodeAt(at - 1) > 0x7f) && scan.unit(at + 2) > 0x20;
  const isSpaced = scan.text.charCodeAt(at - 1) === 0x20 && scan.unit(at + 2) === 0x20;
  if (isBetween || isSpaced) scan.stand(at, at + 2, '—');
};

/** Terms of an index: hidden in three brackets, shown in two. */
const parenthesis: Read = (scan, at) => {
  if (scan.text.startsWith('(((', at)) {
    const close = scan.find(')))', at + 3, near);
    if (close > 0) scan.mask(at, close + 3);
  } else if (scan.text.startsWith('((', at) && isLetter(scan.unit(at + 2))) {
    const close = scan.find('))', at + 2, near);
    if (close < 0) return;
    scan.hide(at, at + 2);
    scan.readTo(close);
    scan.hide(close, close + 2);
  }
};

const entity: Read = (scan, at) => void scan.reference(at);

const signReaders: readonly (readonly [sign: string, read: Read])[] = [
  ['\\', escaped],
  ['`', backtick],
  ['+', plus],
  ['*', emphasis],
  ['_', emphasis],
  ['#', hash],
  ['^', raised],
  ['~', raised],
  ['<', less],
  ['>', greater],
  ['[', bracket],
  ['{', brace],
  ['-', hyphens],
  ['(', parenthesis],
  ['&', entity],
];

const byUnit: ReadonlyMap<number, Read> = new Map(signReaders.map(([sign, read]) => [sign.charCodeAt(0), read]));
