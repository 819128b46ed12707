import type { Block } from './block';
import { columnGaps } from './columnGaps';
import { type Line, linesOf } from './lines';
import { addTextWithoutLinks } from './links';
import { ownCopy } from './ownCopy';
import { pageFurniture } from './pageFurniture';
import { ProseBuilder } from './prose';
import type { Span } from './span';
import { isAlphanumeric, isHan } from './typography';

/** A block of plain text that was not read yet. */
export interface PlainTextBlock extends Span {
  /** What stands in it between two pages: page numbers, heads and feet. The text goes on behind each. */
  readonly holes: readonly Span[];
  /** Whether it stands on the page and is not of the text. */
  readonly isFurniture?: boolean;
}

/**
 * The blocks of a plain text: runs of lines without an empty line or a page break in between. An empty line behind a line
 * that ends with a space in the middle of a sentence does not count: that is how exports from PDF break a line. Nor does
 * what stands between two pages, in the middle of a sentence.
 */
export function* plainTextBlocks(source: string): Generator<PlainTextBlock, void, void> {
  const lines = [...linesOf(source)];
  const furniture = pageFurniture(source, lines);
  let block: { start: number; end: number; holes: Span[] } | undefined;
  let last: Line | undefined;
  let emptyLines = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (block && last && (last.endsPage || furniture.has(index))) {
      const next = textBehindPage(lines, furniture, index);
      if (next && isCut(source, last, next.line)) {
        block.holes.push({ start: last.end + 1, end: next.line.start });
        block.end = next.line.end;
        last = next.line;
        index = next.index;
        emptyLines = 0;
        continue;
      }
    }
    if (block && (last?.endsPage || furniture.has(index))) {
      yield block;
      block = undefined;
    }
    if (furniture.has(index)) {
      yield { start: line.start, end: line.end, holes: [], isFurniture: true };
      emptyLines = 0;
      last = undefined;
      continue;
    }
    if (line.isEmpty) {
      emptyLines++;
      if (line.endsPage && last) last = { ...last, endsPage: true };
      continue;
    }
    if (block && emptyLines > 0 && !(emptyLines === 1 && isWrappedAt(source, block.end))) {
      yield block;
      block = undefined;
    }
    emptyLines = 0;
    if (block) block.end = line.end;
    else block = { start: line.start, end: line.end, holes: [] };
    last = line;
  }
  if (block) yield block;
}

/** One such block, read. */
export function readPlainTextBlock(source: string, { start, end, holes }: PlainTextBlock): Block {
  const text = ownCopy(source.slice(start, end));
  const builder = new ProseBuilder(text);
  let position = 0;
  const readTo = (to: number): void => {
    addTextWithoutLinks(builder, text, position, to);
    position = to;
  };
  const cuts = [
    ...holes.map((hole) => ({ start: hole.start - start, end: hole.end - start, isColumn: false })),
    ...columnGaps(text).map((gap) => ({ start: gap.start, end: gap.end, isColumn: true })),
  ].sort((a, b) => a.start - b.start);
  for (const cut of cuts) {
    if (cut.start < position) continue;
    readTo(cut.start);
    if (cut.isColumn) builder.addMasked(cut.start, cut.end);
    position = cut.end;
  }
  readTo(text.length);
  return { start, end, kind: 'paragraph', prose: builder.build() };
}

const sentenceEnds = new Set([...'.!?:;。！？：；'].map((sign) => sign.charCodeAt(0)));

/**
 * Whether an export from PDF has only wrapped the text that ends at `lineEnd`: it ends with a space, and not with the end
 * of a sentence.
 */
export function isWrappedAt(source: string, lineEnd: number): boolean {
  let end = lineEnd;
  if (source.charCodeAt(end - 1) === 0x0d) end--;
  if (source.charCodeAt(end - 1) !== 0x20) return false;
  while (source.charCodeAt(end - 1) === 0x20) end--;
  return !sentenceEnds.has(source.charCodeAt(end - 1));
}

/** Lines of running text are at least this long, in UTF-16 units; Han characters are twice as wide. */
const shortestTextLine = 20;

/** Whether a page ends within a sentence: with a line of running text that does not end one. */
function isCut(source: string, before: Line, next: Line): boolean {
  const text = source.slice(before.start, before.end).trimEnd();
  const last = text.charCodeAt(text.length - 1);
  const first = source.slice(next.start, next.end).trimStart().charCodeAt(0);
  if (text.length < (isHan(last) ? shortestTextLine / 2 : shortestTextLine)) return false;
  const goesOn = isAlphanumeric(last) || isHan(last) || '-‐‑–—/,，、(（'.includes(text.slice(-1));
  return goesOn && (isAlphanumeric(first) || isHan(first));
}

/** How many lines a page break may take. */
const longestPageBreak = 16;

/** The first line of text behind what stands between two pages; undefined when nothing does. */
function textBehindPage(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
  from: number,
): { readonly line: Line; readonly index: number } | undefined {
  for (let index = from; index < from + longestPageBreak; index++) {
    const line = lines[index];
    if (line && !line.isEmpty && !furniture.has(index)) return { line, index };
  }
  return undefined;
}
