import type { StandardMention } from '../../recognition/mention';
import type { RecognisedBlock, RecognisedText } from '../../recognition/recognisedText';
import { linesOf } from '../../text/lines';
import type { Span } from '../../text/span';

/** A line of a block as it stands in the source; of headings and table cells the whole block. Offsets are into the prose. */
export interface TextLine {
  readonly block: RecognisedBlock;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether the block begins with it. */
  readonly isFirst: boolean;
  /** The standards that are mentioned in it, in order. */
  readonly mentions: readonly StandardMention[];
}

/** The lines of a text with readable signs, in order. */
export function* textLines({ blocks, mentions }: RecognisedText): Generator<TextLine, void, void> {
  let next = 0;
  for (const block of blocks) {
    const inBlock: StandardMention[] = [];
    for (let mention = mentions[next]; mention && mention.start < block.end; mention = mentions[++next]) {
      if (mention.kind === 'standard') inBlock.push(mention);
    }
    let taken = 0;
    let isFirst = true;
    for (const { start, end } of linesOfBlock(block)) {
      const from = taken;
      while ((inBlock[taken]?.place.start ?? end) < end) taken++;
      const text = block.prose.text.slice(start, end);
      yield { block, start, end, text, isFirst, mentions: inBlock.slice(from, taken) };
      isFirst = false;
    }
  }
}

function* linesOfBlock({
  kind,
  prose,
  structure,
}: RecognisedBlock): Generator<{ start: number; end: number }, void, void> {
  const { source, text } = prose;
  const breaks = structure.isFlowing ? /<br\b/i : /[\r\n]/;
  const isOne = kind === 'cell' || kind === 'heading' || !breaks.test(source);
  if (isOne) {
    if (text.trim() !== '') yield { start: 0, end: text.length };
    return;
  }
  for (const line of structure.isFlowing ? linesOfElements(source) : linesOf(source)) {
    let start = prose.fromSource(line.start);
    let end = prose.fromSource(line.end);
    while (start < end && text.charCodeAt(start) === 0x20) start++;
    while (end > start && text.charCodeAt(end - 1) === 0x20) end--;
    if (end > start) yield { start, end };
  }
}

/** The lines that break elements make. */
function* linesOfElements(source: string): Generator<Span, void, void> {
  let start = 0;
  for (const { index } of source.matchAll(/<br\b/gi)) {
    yield { start, end: index };
    start = index;
  }
  yield { start, end: source.length };
}
