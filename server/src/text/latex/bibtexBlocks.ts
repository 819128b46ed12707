import type { ScannedBlock } from '../scannedBlock';
import type { Span } from '../span';
import { LatexReader } from './reader';

/** Fields whose value is prose. */
const proseFields = new Set(
  `title subtitle booktitle booksubtitle maintitle titleaddon issuetitle note addendum annote annotation abstract
  howpublished number series type institution organization publisher edition comment shorttitle`.split(/\s+/),
);

/**
 * The blocks of a BibTeX file, in order: the values of fields that are prose, each one a block, read as LaTeX. A field that
 * is not closed ends where the next entry begins a line.
 */
export function* bibtexBlocks(source: string): Generator<ScannedBlock | undefined, void, void> {
  const reader = new LatexReader(source);
  let entry = 0;
  let at = 0;
  while (at < source.length) {
    const unit = source.charCodeAt(at);
    if (unit === 0x25) at = readComment(source, at, entry, reader);
    else if (unit === 0x40) {
      entry = at;
      const open = /^@\s{0,4}([a-zA-Z]{1,30})\s{0,4}[{(]/.exec(source.slice(at, at + 50));
      if (!open) at++;
      else if (/^(?:comment|string|preamble)$/i.test(open[1] ?? '')) at = endOfValue(source, at + open[0].length - 1);
      else at = yield* readEntry(source, at + open[0].length, entry, reader);
    } else at = nextOf(source, at + 1);
    yield* reader.take();
  }
}

/** Where the next sign stands that begins an entry or a comment. */
function nextOf(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x40 || unit === 0x25) return at;
  }
  return source.length;
}

function readComment(source: string, at: number, entry: number, reader: LatexReader): number {
  let end = at;
  while (end < source.length && !/[\r\n]/.test(source.charAt(end))) end++;
  reader.comment(at, end, source.slice(at + 1, end), at - entry);
  return end;
}

/** Reads the fields of an entry; returns where it ends. */
function* readEntry(
  source: string,
  from: number,
  entry: number,
  reader: LatexReader,
): Generator<undefined, number, void> {
  for (let at = from; at < source.length; ) {
    const sign = source.charAt(at);
    if (sign === '}' || sign === ')') return at + 1;
    if (sign === '%') at = readComment(source, at, entry, reader);
    else if (beginsEntry(source, at)) return at;
    else {
      const field = /^([a-zA-Z][\w-]{0,40})\s{0,8}=\s{0,40}/.exec(source.slice(at, at + 100));
      if (!field || /[\w-]/.test(source.charAt(at - 1))) {
        at++;
        continue;
      }
      const start = at + field[0].length;
      const end = endOfValue(source, start);
      if (proseFields.has((field[1] ?? '').toLowerCase())) yield* reader.read(inner(source, start, end));
      at = Math.max(end, start);
    }
  }
  return source.length;
}

/** The value without the braces or quotation marks around it. */
function inner(source: string, start: number, end: number): Span {
  const isQuoted = /[{"(]/.test(source.charAt(start)) && end > start + 1;
  const isClosed = isQuoted && /[}")]/.test(source.charAt(end - 1));
  return { start: isQuoted ? start + 1 : start, end: isClosed ? end - 1 : end };
}

/** Where the value that begins at `start` ends, its braces or quotation marks included. */
function endOfValue(source: string, start: number): number {
  const isQuoted = source.charAt(start) === '"';
  let depth = 0;
  for (let at = isQuoted ? start + 1 : start; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x7b || (depth === 0 && unit === 0x28 && at === start)) depth++;
    else if (unit === 0x7d || (unit === 0x29 && depth === 1 && source.charCodeAt(start) === 0x28)) {
      if (depth === 0) return at;
      if (--depth === 0 && !isQuoted) return at + 1;
    } else if (unit === 0x22 && isQuoted && depth === 0) return at + 1;
    else if (unit === 0x2c && depth === 0 && !isQuoted) return at;
    else if (unit === 0x40 && beginsEntry(source, at)) return at;
  }
  return source.length;
}

/** Whether an entry begins at an offset: at the beginning of a line. */
function beginsEntry(source: string, at: number): boolean {
  return (
    source.charCodeAt(at) === 0x40 &&
    /[\r\n]/.test(source.charAt(at - 1)) &&
    /^@[a-zA-Z]{1,30}\s{0,4}[{(]/.test(source.slice(at, at + 40))
  );
}
