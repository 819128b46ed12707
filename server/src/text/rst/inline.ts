import { InlineScanner } from '../inlineScanner';
import type { ReadInline } from '../partsBlock';
import { isAlphanumeric } from '../typography';

/** In UTF-16 units: as far as the end of a construct within a line is looked for. */
const near = 400;

/** Roles of which the text is prose. */
const textRoles = new Set(
  'emphasis strong sub subscript sup superscript title title-reference t abbr abbreviation dfn guilabel menuselection term'.split(
    ' ',
  ),
);

/** Roles of which the text is prose where a target stands behind it. */
const linkRoles = new Set(['ref', 'doc', 'numref', 'any', 'download', 'std:ref', 'std:doc', 'std:term', 'external']);

/** Reads the inline markup of reStructuredText. */
export const readRst: ReadInline = (text, from, to, builder) => {
  const scan = new InlineScanner(text, from, to, builder);
  for (let at = from; at < to; at = Math.max(at + 1, scan.position)) {
    const unit = text.charCodeAt(at);
    const read = byUnit.get(unit);
    if (read) read(scan, at);
  }
  scan.readTo(to);
};

type Read = (scan: InlineScanner, at: number) => void;

const address: Read = (scan, at) => void scan.address(at);

const escaped: Read = (scan, at) => {
  const unit = scan.unit(at + 1);
  if (unit <= 0x20) scan.hide(at, Math.min(scan.to, at + 2));
  else {
    scan.hide(at, at + 1);
    scan.readTo(at + 2);
  }
};

const backtick: Read = (scan, at) => {
  if (scan.unit(at + 1) !== 0x60) {
    interpreted(scan, at, at, '');
    return;
  }
  const close = scan.find('``', at + 2, near);
  if (close < 0) scan.hide(at, at + 2);
  else scan.mask(at, close + 2);
};

const colon: Read = (scan, at) => {
  if (isAlphanumeric(scan.text.charCodeAt(at - 1))) return;
  const role = scan.match(/^:([a-z][\w.+:-]{0,40}):`(?!`)/i, at, 60);
  if (role) interpreted(scan, at, at + role[0].length - 1, role[1] ?? '');
};

/** Text between single backticks, whose opening one stands at `open`, of a role or of a link. */
function interpreted(scan: InlineScanner, start: number, open: number, role: string): void {
  const close = scan.find('`', open + 1, near);
  if (close <= open + 1) {
    scan.hide(open, open + 1);
    return;
  }
  const behind = scan.match(/^(?:_{1,2}|:([a-z][\w.+:-]{0,40}):)/i, close + 1, 44);
  const name = role === '' ? (behind?.[1] ?? '') : role;
  const end = close + 1 + (role === '' ? (behind?.[0].length ?? 0) : 0);
  const target = /\s*<[^<>]*>$/.exec(scan.text.slice(open + 1, close));
  const isText = name === '' || textRoles.has(name) || (linkRoles.has(name) && target !== null);
  if (!isText || target?.index === 0) scan.mask(start, end);
  else {
    scan.hide(start, open + 1);
    scan.readTo(target ? open + 1 + target.index : close);
    scan.hide(scan.position, end);
  }
}

/** Signs of emphasis touch the text that they are for, and stand in no word. */
const star: Read = (scan, at) => {
  const { text } = scan;
  const size = scan.unit(at + 1) === 0x2a ? 2 : 1;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
  const behind = scan.unit(at + size) || 0x20;
  if ((behind > 0x20 && !isAlphanumeric(before)) || (before > 0x20 && !isAlphanumeric(behind)))
    scan.hide(at, at + size);
};

const bar: Read = (scan, at) => {
  if (isAlphanumeric(scan.text.charCodeAt(at - 1))) return;
  const found = scan.match(/^\|[^\s|](?:[^|\r\n]{0,80}[^\s|])?\|_{0,2}/, at, 90);
  if (found) scan.mask(at, at + found[0].length);
};

const bracket: Read = (scan, at) => {
  const found = scan.match(/^\[(?:#?[\w.:-]{0,60}|\*)\]_/, at, 70);
  if (found) scan.mask(at, at + found[0].length);
};

/** `name_` refers to a target, and an underscore before a backtick makes one. */
const underscore: Read = (scan, at) => {
  const before = scan.text.charCodeAt(at - 1);
  const size = scan.unit(at + 1) === 0x5f ? 2 : 1;
  const behind = scan.unit(at + size);
  const refers = isAlphanumeric(before) && !isAlphanumeric(behind) && behind !== 0x5f;
  if (refers || (behind === 0x60 && !isAlphanumeric(before))) scan.hide(at, at + size);
};

/** Two or three hyphens between words are a dash. */
const hyphens: Read = (scan, at) => {
  const size = scan.match(/^-{2,3}(?!-)/, at, 5)?.[0].length ?? 0;
  const before = scan.text.charCodeAt(at - 1);
  if (size > 0 && before > 0x20 && before !== 0x2d && scan.unit(at + size) > 0x20) scan.stand(at, at + size, '—');
};

const signReaders: readonly (readonly [sign: string, read: Read])[] = [
  ['\\', escaped],
  ['`', backtick],
  [':', colon],
  ['*', star],
  ['|', bar],
  ['[', bracket],
  ['_', underscore],
  ['-', hyphens],
  ['h', address],
  ['f', address],
  ['w', address],
];

const byUnit: ReadonlyMap<number, Read> = new Map(signReaders.map(([sign, read]) => [sign.charCodeAt(0), read]));
