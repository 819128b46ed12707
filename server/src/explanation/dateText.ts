import type { Bilingual } from '../language/bilingual';

/** An ISO 8601 date in a sentence: `on 2015-09-15`, `in 2015-09`, `in 2015`; in Chinese `2015-09-15`, `2015年`. */
export function when(date: string): Bilingual {
  return { en: `${date.length > 7 ? 'on' : 'in'} ${date}`, zh: date.length === 4 ? `${date}年` : date };
}
