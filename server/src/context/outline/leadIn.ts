import type { Span } from '../../text/span';
import type { TextLine } from './textLines';

/** The words that lead into a list of references; the span is that in the source. */
export interface WrittenLeadIn extends Span {
  readonly text: string;
}

const opening = /the following|there are|this document|this standard|下列|以下|本(?:文件|标准|部分|规范)/i;
const subject = /following|dated|referred|referenced|normative references|下列|以下|注日期|引用/i;

/** The lines that belong to it: exports from PDF put empty lines into the middle of a sentence. */
function linesOf(lines: readonly TextLine[], first: TextLine): readonly TextLine[] {
  let isOpen = false;
  return lines.filter(({ block, text }) => {
    const belongs = isOpen || block === first.block || subject.test(text);
    if (belongs) isOpen = !/[.。:：;；]$/.test(text);
    return belongs;
  });
}

/**
 * What stands between a heading and the first entry as a lead-in, from its first word to its last sentence end; undefined when
 * it is something else.
 */
export function leadInOf(leadIn: readonly TextLine[]): WrittenLeadIn | undefined {
  const from = leadIn.findIndex(({ text }) => subject.test(text) && opening.test(text));
  const first = leadIn[from];
  if (!first) return undefined;
  const lines = linesOf(leadIn.slice(from), first);
  const last = lines.at(-1) ?? first;
  const begin = first.start + (opening.exec(first.text)?.index ?? 0);
  const stop = Math.max(last.text.lastIndexOf('.'), last.text.lastIndexOf('。'), last.text.lastIndexOf(':'));
  const end = stop < 0 ? last.end : last.start + stop + 1;
  return {
    start: first.block.start + first.block.prose.toSource(begin, begin + 1).start,
    end: last.block.start + last.block.prose.toSource(end - 1, end).end,
    text: lines.map(({ text }) => text).join(' '),
  };
}
