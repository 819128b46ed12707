import { isRequired } from '../../context/normative';
import type { Citation } from '../../context/outline/outline';
import { blockOf } from '../history/blockOf';
import { isMeantAsHistory } from '../history/historyWords';

/** Whether the document makes what it cites part of its own requirements, in its body and not in a note or heading. */
export function isNormative({ mention, region, isAside }: Citation): boolean {
  if (region !== 'body' || isAside || isMeantAsHistory(mention)) return false;
  const { prose } = mention.place;
  return isRequired(prose.text, mention.place, blockOf(prose).sentenceOf(mention.place));
}
