import type { CommitteeMention } from '../../recognition/mention';
import { type Span, shiftSpan } from '../../text/span';

/** The Chinese name of a committee before its number in brackets: 全国信息技术标准化技术委员会（SAC/TC 28）. Spans are in the source. */
export interface WrittenCommitteeName extends Span {
  readonly text: string;
  /** The name with the number and the closing bracket. */
  readonly whole: Span;
  /** Whether no markup stands between its signs. */
  readonly isPlain: boolean;
}

const name = /全国\p{Script=Han}{2,40}标准化技术委员会$/u;

/** How far before the number the name is looked for, in UTF-16 units. */
const reach = 60;

/** The name that stands before a number in brackets; undefined when none does. */
export function committeeNameBefore({
  place,
  signBefore,
  signBehind,
}: CommitteeMention): WrittenCommitteeName | undefined {
  if (signBefore !== '(' || signBehind !== ')') return undefined;
  const { prose, start, end, blockStart } = place;
  const before = prose.text.slice(Math.max(0, start - reach), start - 1).trimEnd();
  const text = name.exec(before)?.[0];
  if (text === undefined) return undefined;
  const from = Math.max(0, start - reach) + before.length - text.length;
  return {
    ...shiftSpan(prose.toSource(from, from + text.length), blockStart),
    text,
    whole: shiftSpan(prose.toSource(from, end + 1), blockStart),
    isPlain: prose.isPlain(from, from + text.length),
  };
}
