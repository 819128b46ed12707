import type { Mention } from '../../recognition/mention';
import type { RecognisedText } from '../../recognition/recognisedText';

/** The titles of the columns in which the cells of tables stand, by where each cell begins. Linear in the number of blocks. */
export function columnTitles({ blocks }: RecognisedText): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  const heads = new Map<string, string>();
  for (const { start, prose, structure } of blocks) {
    const { cell } = structure;
    if (!cell) continue;
    const key = `${cell.table} ${cell.column}`;
    if (cell.isHeader) heads.set(key, prose.text);
    else titles.set(start, heads.get(key) ?? '');
  }
  return titles;
}

/** The title of the column in which a mention stands; undefined outside the cells of tables. */
export function columnTitleOver(
  { place }: Pick<Mention, 'place'>,
  { facts }: Pick<RecognisedText, 'facts'>,
): string | undefined {
  return facts.get(columnTitles).get(place.blockStart);
}
