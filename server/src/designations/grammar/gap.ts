import type { Reader } from '../../notation/reader';

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

/**
 * Takes what stands between the prefix and the number, which bodies print as one space unless `expected` says otherwise.
 * False when no digit follows.
 */
export function takeGap(reader: Reader, ...expected: string[]): boolean {
  const end = endOfJoint(reader.text, reader.position);
  const unit = reader.text.charCodeAt(end);
  if (!(unit >= 0x30 && unit <= 0x39)) return false;
  reader.take('gap', end - reader.position, ...(expected.length > 0 ? expected : [' ']));
  return true;
}
