import type { Reader } from '../../notation/reader';
import { isDigit } from '../../text/typography';

/** The end of what may stand between two words of a prefix, or between it and the number: a space, a slash, a hyphen. */
export function endOfJoint(text: string, start: number): number {
  let end = start;
  if (text.charCodeAt(end) === 0x20) end++;
  const unit = text.charCodeAt(end);
  if (unit === 0x2f || unit === 0x2d || unit === 0x2e) {
    end++;
    if (text.charCodeAt(end) === 0x20) end++;
  }
  return end;
}

/** How long it is at the reader, or `offset` behind it, in UTF-16 units. */
export function jointLength(reader: Reader, offset = 0): number {
  const start = reader.position + offset;
  return endOfJoint(reader.text, start) - start;
}

/** Takes it as the gap in front of the number, which bodies print as one space unless `expected` says otherwise. */
export function takeJoint(reader: Reader, ...expected: string[]): void {
  reader.take('gap', jointLength(reader), ...(expected.length > 0 ? expected : [' ']));
}

/**
 * Takes what stands between the prefix and the number, which bodies print as one space unless `expected` says otherwise.
 * False when no digit follows.
 */
export function takeGap(reader: Reader, ...expected: string[]): boolean {
  if (!isDigit(reader.peek(jointLength(reader)))) return false;
  takeJoint(reader, ...expected);
  return true;
}
