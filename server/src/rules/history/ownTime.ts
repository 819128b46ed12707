import type { Written } from '../../recognition/mention';
import { sentenceAround } from '../agencies/sentence';

/**
 * Whether the sentence of a mention names a year in which the edition was current, as “In 2013 tests followed GB 4943.1-2011”
 * does: then the text speaks of that time. The years of designations, directives and file numbers are none.
 *
 * @param from year of the edition
 * @param until year in which another took its place
 */
export function speaksOfItsTime(
  { place }: Pick<Written, 'place'>,
  from: string | undefined,
  until: string | undefined,
): boolean {
  if (from === undefined || until === undefined) return false;
  const { before, behind } = sentenceAround(place);
  return [before, behind].some((text) =>
    [...text.matchAll(years)].some(([year]) => Number(year) >= Number(from) && Number(year) < Number(until)),
  );
}

const years = /(?<![\d:/.—–-])(?:19[5-9]\d|20[0-4]\d)(?![\d/]|-\d{3}|[^\S\n]?(?:版|edition|年版))/g;
