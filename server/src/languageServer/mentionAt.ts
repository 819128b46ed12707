import type { Mention } from '../recognition/mention';

/**
 * The mention that the offset stands in or directly behind.
 *
 * @param mentions in the order of the text
 * @param offset in UTF-16 units
 */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const mention = mentions[middle];
    if (mention !== undefined && mention.start <= offset) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low - 1];
  return mention !== undefined && offset <= mention.end ? mention : undefined;
}
