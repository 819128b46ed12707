import type { Reference } from '../../recognition/mention';
import type { BlockContent } from '../../recognition/recognisedText';
import { masked, type Prose } from '../../text/prose';
import { type Span, shiftSpan } from '../../text/span';
import { isHan, isLetter } from '../../text/typography';
import { blockAt, type Placement } from '../placement';

/** What may be the title of a standard: it stands beside the designation. */
export class TitleBeside {
  readonly text: string;
  /**
   * How sure its end is. `marked`: by quotation marks, emphasis or the table's cell. `entry`: the entry of a list ends there,
   * or a sentence. `phrase`: the next punctuation mark. `open`: it may end anywhere.
   */
  readonly ending: 'marked' | 'entry' | 'phrase' | 'open';
  /** Whether it stands in another cell of the row. */
  readonly isInOtherCell: boolean;
  readonly #prose: Prose;
  readonly #start: number;
  readonly #blockStart: number;

  /**
   * @param range where it stands in the prose
   * @param blockStart where the prose begins in the source
   */
  constructor(prose: Prose, { start, end, ending }: Range, blockStart: number, isInOtherCell: boolean) {
    this.text = prose.text.slice(start, end).trimEnd();
    this.ending = ending;
    this.isInOtherCell = isInOtherCell;
    this.#prose = prose;
    this.#start = start;
    this.#blockStart = blockStart;
  }

  /** Whether it is the same text at the same place, wherever it ends. */
  beginsLike(other: TitleBeside): boolean {
    return this.#prose === other.#prose && this.#start === other.#start;
  }

  /** Where its first `length` units of the prose stand in the source. */
  placeOf(length: number): Span {
    return shiftSpan(this.#prose.toSource(this.#start, this.#start + length), this.#blockStart);
  }

  /** The first `length` units as the source has them, markup in between included; undefined where there is such markup. */
  plainly(length: number): string | undefined {
    const end = this.#start + length;
    return this.#prose.isPlain(this.#start, end) ? this.#prose.raw(this.#start, end) : undefined;
  }
}

/** The longest title with its marks, in UTF-16 units. */
const longest = 300;

/**
 * Whether nothing but the mark of an entry of a list stands before the offset: `[12] `, `3) `. Entries of plain text may be
 * lines of one block.
 */
function isEntryMark(text: string, start: number): boolean {
  if (start <= 8) return /^[\s[\]()\d.、-]*$/.test(text.slice(0, start));
  return /\s\[\d{1,3}\]\s$/.test(text.slice(start - 7, start));
}

/** Everything that may be the title of a reference: behind it, before it, in the next or the previous cell of the row. */
export function titlesBeside(reference: Reference, placement: Placement): readonly TitleBeside[] {
  const { prose, start, end, blockStart } = reference.place;
  const { text } = prose;
  const block = blockAt(placement);
  if (!block) return [];
  const ranges = [...behind(reference, block), ...inFront(text, start)];
  const isAlone = block.kind === 'cell' && isEntryMark(text, start) && text.length - end < 3;
  return [
    ...ranges.map((range) => new TitleBeside(prose, range, blockStart, false)),
    ...(isAlone ? titleCells(placement, blockStart) : []),
  ].filter((title) => /\p{L}{2}|\p{Script=Han}/u.test(title.text) && !title.text.includes(masked));
}

/** The cells of the row that may hold the title: the next one, and the one before unless it may be that of another. */
function titleCells({ row, column }: Placement, blockStart: number): TitleBeside[] {
  const { cells, starts } = row;
  const cites = (index: number) => cells[index]?.mentions.some(({ kind }) => kind !== 'agency') === true;
  const columns = [column + 1, ...(cites(column - 2) ? [] : [column - 1])];
  return columns.flatMap((index) => {
    const cell = cells[index];
    if (!cell || cites(index)) return [];
    const start = blockStart + (starts[index] ?? 0) - (starts[column] ?? 0);
    return [new TitleBeside(cell.prose, { start: 0, end: longest, ending: 'marked' }, start, true)];
  });
}

type Range = Span & Pick<TitleBeside, 'ending'>;

function behind({ place }: Reference, { kind }: BlockContent): Range[] {
  const { prose, start, end } = place;
  const { text } = prose;
  const from = behindSeparator(text, end);
  const limit = Math.min(text.length, from + longest);
  const marked = (markedFrom: number, to: number): Range[] =>
    to > markedFrom && to <= limit ? [{ start: markedFrom, end: to, ending: 'marked' }] : [];
  const close = closing.get(text.charAt(from));
  if (close !== undefined) return marked(from + 1, find(text, close, from + 1, limit));
  if (text.charAt(from) === '(') return marked(from + 1, closingParenthesis(text, from, limit));
  const first = text.charCodeAt(from);
  if (!isLetter(first) && !isHan(first)) return [];
  const around = closing.get(
    text
      .slice(Math.max(0, start - 8), start)
      .trimEnd()
      .at(-1) ?? '',
  );
  const inside = around === undefined ? [] : marked(from, find(text, around, end, limit));
  if (inside.length > 0) return inside;
  const isEmphasised =
    (isBehindMarkup(prose, start) || isBehindMarkup(prose, from)) && !endsEmphasis(prose, start, end, from);
  const emphasised = isEmphasised ? marked(from, endOfMarkup(prose, from, limit)) : [];
  if (emphasised.length > 0) return emphasised;
  if (kind === 'cell' || isEntryMark(text, start)) {
    const to = search(text, /[.;](?=\s|$)|[。；]|\s\[\d{1,3}\]\s/, from, limit);
    return to === limit && limit < text.length ? [] : [{ start: from, end: to, ending: 'entry' }];
  }
  const open: Range = { start: from, end: limit, ending: 'open' };
  if (!/[,:]/.test(text.slice(end, from)) || !/[A-Z]/.test(text.charAt(from))) return [open];
  return [open, { start: from, end: search(text, /[,;.()"](?=\s|$)/, from, limit), ending: 'phrase' }];
}

const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['《', '》'],
  ['「', '」'],
  ['『', '』'],
]);

/** Behind a comma, a colon, a dash between spaces, or white space. */
function behindSeparator(text: string, end: number): number {
  let at = end;
  while (text.charAt(at) === ' ') at++;
  if (/[,:、]/.test(text.charAt(at)) || (text.charAt(at) === '-' && text.charAt(at + 1) === ' ' && at > end)) at++;
  while (text.charAt(at) === ' ') at++;
  return at;
}

function closingParenthesis(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const sign = text.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at;
  }
  return -1;
}

/** Where the sign stands between two offsets; -1 when it does not. */
function find(text: string, sign: string, from: number, limit: number): number {
  const at = text.slice(from, limit).indexOf(sign);
  return at < 0 ? -1 : from + at;
}

/** Where the pattern begins between two offsets; the second when it does not. */
function search(text: string, pattern: RegExp, from: number, limit: number): number {
  const at = text.slice(from, limit).search(pattern);
  return at < 0 ? limit : from + at;
}

function hasMarkup(prose: Prose, offset: number): boolean {
  return !prose.isSeamless(offset) && !prose.isBlankBefore(offset);
}

function isBehindMarkup(prose: Prose, offset: number): boolean {
  return offset === 0 ? prose.toSource(0, 1).start > 0 : hasMarkup(prose, offset);
}

/**
 * Whether what stands between a designation and the text behind it ends its own emphasis and begins none: then the next markup
 * is that of something else, `**GB/T 24001—2016**环境管理体系和**GB/T 45001—2020**`.
 */
function endsEmphasis(prose: Prose, start: number, end: number, from: number): boolean {
  const { source } = prose;
  const before = source.slice(
    start > 0 ? prose.toSource(start - 1, start).end : 0,
    prose.toSource(start, start + 1).start,
  );
  const behind = source.slice(prose.toSource(end - 1, end).end, prose.toSource(from, from + 1).start);
  const mark = behind.trim();
  return /^(?:<\/\w{1,12}>\s{0,4}){1,9}$/.test(mark) || (mark !== '' && before.trimEnd().endsWith(mark));
}

function endOfMarkup(prose: Prose, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) if (hasMarkup(prose, at)) return at;
  const { text, source } = prose;
  const isLast = limit === text.length && /^(?:[*_]|<\/)/.test(source.slice(prose.toSource(limit - 1, limit).end));
  return isLast ? limit : -1;
}

/** A title in 《》, or in quotation marks before a bracket with the designation. */
function inFront(text: string, start: number): Range[] {
  let at = start - 1;
  while (text.charAt(at) === ' ') at--;
  const isBracketed = text.charAt(at) === '(';
  if (isBracketed) at--;
  while (text.charAt(at) === ' ') at--;
  const sign = text.charAt(at);
  if (sign !== '》' && !(sign === '"' && isBracketed)) return [];
  const from = Math.max(0, at - longest);
  const opening = text.slice(from, at).lastIndexOf(sign === '》' ? '《' : '"');
  const open = from + opening;
  const isOpening = sign === '》' || open === 0 || /[\s(\p{Script=Han}]/u.test(text.charAt(open - 1));
  return opening >= 0 && isOpening ? [{ start: open + 1, end: at, ending: 'marked' }] : [];
}
