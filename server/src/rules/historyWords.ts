import type { Mention } from '../mention';

/** How far from the mention, in UTF-16 units of the prose, such a word counts. */
const nearby = 80;

const words = [
  'replac',
  'supersed',
  'formerly',
  'former ',
  'previous',
  'earlier edition',
  'earlier version',
  'older',
  'old edition',
  'old version',
  'predecessor',
  'withdrawn',
  'withdrew',
  'obsolete',
  'cancel',
  'first edition',
  'second edition',
  'transition',
  'compared',
  'comparison',
  'history',
  'historical',
  'revised by',
  'revision of',
  '代替',
  '替代',
  '取代',
  '废止',
  '作废',
  '旧版',
  '原标准',
  '历史',
  '上一版',
  '前一版',
  '历次',
  '修订自',
  '相比',
];

/**
 * Whether words of history, comparison or succession stand near the mention: then an outdated reference is meant as one
 * (design decision 7).
 */
export function isMeantAsHistory({ place }: Mention): boolean {
  const { text } = place.prose;
  const around = `${text.slice(Math.max(0, place.start - nearby), place.start)} ${text.slice(place.end, place.end + nearby)}`;
  const lower = around.toLowerCase();
  return words.some((word) => lower.includes(word));
}
