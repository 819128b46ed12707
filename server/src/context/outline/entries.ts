import type { StandardMention } from '../../recognition/mention';
import { continuesRow } from '../../recognition/recognisedText';
import type { Span } from '../../text/span';
import { type EntryLayout, layoutOf } from './layout';
import type { TextLine } from './textLines';

/** One document that a list of references names. The span is that of its lines, into the source. */
export interface ReferenceEntry extends Span {
  /** The document, where it is a standard: the first that the entry names. */
  readonly subject?: StandardMention;
  /** The number or the label in front of it: `[1]`, `2.`, `[RFC2119]`; `text` is what the document cites it by. */
  readonly label?: EntryLabel;
  /** What can change places with another entry: its text without label, list mark and last sign; of a row, its cells. */
  readonly pieces: readonly EntryPiece[];
  /** Everything that it says, in one line, without its label. */
  readonly text: string;
  readonly layout: EntryLayout;
}

/** A piece of an entry; `text` is what stands there in the source. */
export interface EntryPiece extends Span {
  readonly text: string;
}

/** The span is that of the label with the space behind it; empty for a number that only the list mark of Markdown shows. */
export interface EntryLabel extends Span {
  readonly text: string;
  /** A number, and not a name such as `RFC2119`. */
  readonly isNumber: boolean;
  /** Whether it is written with nothing but digits and its signs, so that it can be struck out. */
  readonly isPlain: boolean;
}

/** What stands in front of a block in its line, as far as it makes it the item of a list. */
export type ListMark = { readonly number?: string } | undefined;

interface Begun {
  readonly label: EntryLabel | undefined;
  readonly lines: TextLine[];
  /** Where the entry begins in the prose of its first line, behind the label. */
  readonly start: number;
  readonly isItem: boolean;
}

/**
 * The entries among the lines of a section; what belongs to none is left out.
 *
 * @param source the text that the lines are of
 */
export function entriesOf(
  source: string,
  lines: readonly TextLine[],
  markOf: (line: TextLine) => ListMark,
): ReferenceEntry[] {
  const entries: ReferenceEntry[] = [];
  let begun: Begun | undefined;
  let before: TextLine | undefined;
  const finish = (): void => {
    const entry = begun && entryOf(begun, source, entries.at(-1)?.layout.lines.end);
    if (entry) entries.push(entry);
    begun = undefined;
  };
  for (const line of lines) {
    const { block } = line;
    const goesOn =
      block.kind === 'cell'
        ? line.isFirst && continuesRow(block, before?.block)
        : !line.isFirst && !mayBeginBehind(before, begun);
    const next = goesOn ? undefined : beginningOf(line, line.isFirst ? markOf(line) : undefined);
    if (goesOn || (!next && !line.isFirst)) begun?.lines.push(line);
    else {
      finish();
      begun = next;
    }
    before = line;
  }
  finish();
  return entries;
}

/** Words and signs behind which a line goes on: “as adopted by” and, on the next line, a designation. */
const connected = /(?:[,(/、，]|\b(?:and|or|of|by|to|in|with|from|see|as|the|for|than|on)|[和与及或见按])$/i;

/** Whether the next line of the same block can begin an entry: the one before it does not end in the middle of a phrase. */
function mayBeginBehind(before: TextLine | undefined, begun: Begun | undefined): boolean {
  if (!before) return true;
  if (connected.test(before.text)) return false;
  return begun !== undefined || /[.:。：;；]$/.test(before.text);
}

const labelled = /^(?:[[【]([\w.\-+/: ]{1,24})[\]】] ?|\((\d{1,3})\) ?|(\d{1,3})(?:[.)、] ?| ))/;
const bullet = /[•·*▪●○◆–-]/;

function beginningOf(line: TextLine, mark: ListMark): Begun | undefined {
  const { block, text } = line;
  const lead = /^[^\p{L}\p{N}[【(《"]{0,6}/u.exec(text)?.[0].length ?? 0;
  const found = labelled.exec(text.slice(lead));
  const isLabel = found !== null && (block.kind === 'cell' || !isNumberOfHeading(found, text.slice(lead)));
  const isBulleted = bullet.test(text.slice(0, lead));
  const start = line.start + (isLabel || isBulleted ? lead : 0) + (isLabel ? found[0].length : 0);
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  const label = isLabel && name !== undefined ? labelIn(line, name, line.start + lead, start) : labelOf(line, mark);
  const begun: Begun = { label, lines: [line], start, isItem: mark !== undefined || isBulleted };
  if (block.kind === 'cell') return begun;
  return label || begun.isItem || subjectIn(begun) ? begun : undefined;
}

/** In `2.1 General` and `5 V` the number is no label; in front of a title or a designation it is one. */
function isNumberOfHeading(found: RegExpExecArray, text: string): boolean {
  if (found[3] === undefined) return false;
  return /^\d{1,3}\.\d/.test(text) || (/^\d{1,3} /.test(text) && !/^\d{1,3} (?:《|[A-Z]{1,6}[ /])/.test(text));
}

function labelIn({ block }: TextLine, text: string, start: number, end: number): EntryLabel {
  const from = block.start + block.prose.toSource(start, start + 1).start;
  const next = end < block.prose.text.length ? block.prose.toSource(end, end + 1).start : block.prose.source.length;
  const written = block.prose.source.slice(from - block.start, next);
  const isPlain = /^[\\[\](（）)【】\d.、．]+\s*$/.test(written);
  return { text, start: from, end: block.start + next, isNumber: /^\d+$/.test(text), isPlain };
}

function labelOf({ block }: TextLine, mark: ListMark): EntryLabel | undefined {
  if (mark?.number === undefined) return undefined;
  return { text: mark.number, start: block.start, end: block.start, isNumber: true, isPlain: false };
}

function entryOf(begun: Begun, source: string, before: number | undefined): ReferenceEntry | undefined {
  const { label, lines, start } = begun;
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const subject = subjectIn(begun);
  const isRow = first.block.kind === 'cell';
  if (isRow && !subject) return undefined;
  const rowLabel = isRow && !label && lines.length > 1 ? numberCell(first) : undefined;
  const used = label ?? rowLabel;
  const pieces = isRow ? lines.slice(rowLabel ? 1 : 0).map(cellSpan) : [pieceOf(first, start, last)];
  const place = {
    start: first.block.start + first.block.prose.toSource(first.start, first.end).start,
    end: last.block.start + last.block.prose.toSource(last.start, last.end).end,
  };
  return {
    ...place,
    pieces: pieces.map(({ start: from, end }) => ({ start: from, end, text: source.slice(from, end) })),
    layout: layoutOf(source, place, before),
    text: lines.map((line) => (line === first ? line.block.prose.text.slice(start, line.end) : line.text)).join(' '),
    ...(subject ? { subject } : {}),
    ...(used ? { label: used } : {}),
  };
}

function numberCell(line: TextLine): EntryLabel | undefined {
  const { block, text } = line;
  const isNumber = /^[[(]?\d{1,3}[\])]?\.?$/.test(text.trim());
  if (!isNumber) return undefined;
  return { text: text.replace(/\D/g, ''), ...cellSpan(line), isNumber: block.kind === 'cell', isPlain: false };
}

function cellSpan({ block }: TextLine): Span {
  return { start: block.start, end: block.end };
}

/** From behind the label to the end, markup included and without the sign that ends the entry. */
function pieceOf({ block }: TextLine, start: number, last: TextLine): Span {
  const { prose } = block;
  let to = last.end;
  while (to > start && /[;,。]/.test(prose.text.charAt(to - 1))) to--;
  let from = start === 0 ? 0 : prose.toSource(start - 1, start).end;
  let end = to === prose.text.length ? prose.source.length : prose.toSource(to, to + 1).start;
  while (from < end && /\s/.test(prose.source.charAt(from))) from++;
  while (end > from && /\s/.test(prose.source.charAt(end - 1))) end--;
  return { start: block.start + from, end: block.start + end };
}

/** What may stand between the label and the designation: a few signs, `见`, a title in quotation marks, who wrote it. */
const beforeSubject =
  /^[^\p{L}\p{N}]{0,6}(?:见|see |cf\. )?(?:《[^《》]{1,200}》|"[^"]{1,200}"|“[^“”]{1,200}”)?[\s,，(:-]{0,3}$/iu;

function subjectIn({ lines, start, label }: Begun): StandardMention | undefined {
  const [first] = lines;
  if (!first) return undefined;
  if (first.block.kind === 'cell') return lines.flatMap((line) => startOfCell(line) ?? [])[0];
  const { text } = first.block.prose;
  const all = lines.flatMap((line) => line.mentions);
  const mention = all.find(({ place }) => place.start >= start);
  if (!mention) return undefined;
  if (isAtStart(text.slice(start, mention.place.start))) return mention;
  const named = label && all.find(({ canonical }) => sameName(canonical, label.text));
  if (named) return named;
  const last = lines.at(-1);
  const isLast = last !== undefined && all.length === 1 && last.end - mention.place.end <= 2;
  return isLast && label !== undefined ? mention : undefined;
}

function startOfCell({ text, mentions }: TextLine): StandardMention | undefined {
  const [mention] = mentions;
  return mention && isAtStart(text.slice(0, mention.place.start)) ? mention : undefined;
}

function isAtStart(before: string): boolean {
  return before.length < 240 && beforeSubject.test(before);
}

/** Whether the label is the designation without its spaces: `RFC2119`. */
function sameName(canonical: string, label: string): boolean {
  const core = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return core(canonical) === core(label);
}
