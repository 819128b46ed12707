import type { AgencyMention } from '../../recognition/mention';
import { BlockContext } from '../block';
import { blockContext } from '../contextOf';
import { blockAt, type Placement } from '../placement';
import { otherCells } from '../rowText';
import { isAboutThePast } from './aboutThePast';
import { isColumnOfIssuers } from './issuerOfAct';

/**
 * Whether the sentence or the row in which an agency is named speaks of the time until `date` (ISO 8601), when the name was in
 * use.
 */
export function isNameOfItsTime(
  { place }: Pick<AgencyMention, 'place'>,
  placement: Placement,
  date: string,
  column = '',
): boolean {
  if (placement.isHistory || isColumnOfIssuers(column)) return true;
  const block = blockAt(placement);
  const context = block ? blockContext(block) : new BlockContext(place.prose.text, []);
  return isAboutThePast(context, place, date, otherCells(placement));
}
