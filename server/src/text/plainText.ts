import type { Block } from './block';
import { addTextWithoutLinks } from './links';
import { ProseBuilder } from './prose';
import type { Span } from './span';

/** The blocks of a plain text: runs of lines without an empty line or a page break in between. */
export function* plainTextBlocks(source: string): Generator<Span, void, void> {
  let start = -1;
  let lineStart = 0;
  let lineIsEmpty = true;
  let end = 0;
  for (let index = 0; index <= source.length; index++) {
    const unit = index < source.length ? source.charCodeAt(index) : 0x0a;
    if (unit === 0x0a || unit === 0x0c || (unit === 0x0d && source.charCodeAt(index + 1) !== 0x0a)) {
      if (!lineIsEmpty && start < 0) start = lineStart;
      if (!lineIsEmpty) end = index;
      if (start >= 0 && (lineIsEmpty || unit === 0x0c)) {
        yield { start, end };
        start = -1;
      }
      lineStart = index + 1;
      lineIsEmpty = true;
    } else if (unit > 0x20 && unit !== 0xa0 && unit !== 0x3000 && unit !== 0xfeff) lineIsEmpty = false;
  }
  if (start >= 0) yield { start, end };
}

/** One such block, read. */
export function readPlainTextBlock(source: string, span: Span): Block {
  const text = source.slice(span.start, span.end);
  const builder = new ProseBuilder(text);
  addTextWithoutLinks(builder, text, 0, text.length);
  return { ...span, kind: 'paragraph', prose: builder.build() };
}
