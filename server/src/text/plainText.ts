import type { Block } from './block';
import { addTextWithoutLinks } from './links';
import { ProseBuilder } from './prose';
import type { Span } from './span';

interface Line extends Span {
  readonly isEmpty: boolean;
  /** Whether a page ends behind the line. */
  readonly endsPage: boolean;
}

/**
 * The blocks of a plain text: runs of lines without an empty line or a page break in between. An empty line behind a line
 * that ends with a space in the middle of a sentence does not count: that is how exports from PDF break a line.
 */
export function* plainTextBlocks(source: string): Generator<Span, void, void> {
  let block: { start: number; end: number } | undefined;
  let emptyLines = 0;
  for (const line of lines(source)) {
    if (line.isEmpty) emptyLines++;
    else {
      if (block && emptyLines > 0 && !(emptyLines === 1 && isWrappedAt(source, block.end))) {
        yield block;
        block = undefined;
      }
      emptyLines = 0;
      if (block) block.end = line.end;
      else block = { start: line.start, end: line.end };
    }
    if (line.endsPage && block) {
      yield block;
      block = undefined;
    }
  }
  if (block) yield block;
}

/** One such block, read. */
export function readPlainTextBlock(source: string, span: Span): Block {
  const text = source.slice(span.start, span.end);
  const builder = new ProseBuilder(text);
  addTextWithoutLinks(builder, text, 0, text.length);
  return { ...span, kind: 'paragraph', prose: builder.build() };
}

function* lines(source: string): Generator<Line, void, void> {
  let start = 0;
  let isEmpty = true;
  for (let index = 0; index < source.length; index++) {
    const unit = source.charCodeAt(index);
    const isBreak = unit === 0x0a || unit === 0x0c || (unit === 0x0d && source.charCodeAt(index + 1) !== 0x0a);
    if (isBreak) {
      yield { start, end: index, isEmpty, endsPage: unit === 0x0c };
      start = index + 1;
      isEmpty = true;
    } else if (unit > 0x20 && unit !== 0xa0 && unit !== 0x3000 && unit !== 0xfeff) isEmpty = false;
  }
  if (!isEmpty) yield { start, end: source.length, isEmpty, endsPage: false };
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
