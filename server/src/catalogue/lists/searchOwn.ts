import type { SearchOptions, SearchResult } from '../model/catalogue';
import { standing } from '../model/standing';
import type { OwnRecord } from './ownStandards';

/**
 * Searches the titles of a list of one's own: every word of the query must stand in the title, or begin a word of it. The
 * list is short beside a register, so it is gone through.
 */
export function searchOwn(
  query: string,
  own: readonly OwnRecord[],
  { limit, language }: SearchOptions,
): SearchResult[] {
  const words = comparable(query).split(' ').filter(Boolean);
  if (words.length === 0 || limit <= 0) return [];
  const found: SearchResult[] = [];
  for (const { record } of own) {
    for (const each of ['en', 'zh'] as const) {
      const title = record.titles[each];
      if (title === undefined || (language !== undefined && each !== language)) continue;
      const text = comparable(title);
      if (!words.every((word) => text.includes(word))) continue;
      const { designation, titles } = record;
      const score = Math.min(1, words.join('').length / text.replaceAll(' ', '').length);
      found.push({ designation, titles, status: standing(record), title, score });
      break;
    }
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit);
}

function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
