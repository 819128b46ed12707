import { contextOf } from '../../context/contextOf';
import type { Citation } from '../../context/outline/outline';
import { isMeantAsHistory } from '../../context/referenceContext';
import type { TextRuleContext } from '../rule';

/** Whether the document makes what it cites part of its own requirements, in its body and not in a note or heading. */
export function isNormative({ mention, region, isAside }: Citation, { placementOf }: TextRuleContext): boolean {
  if (region !== 'body' || isAside) return false;
  const around = contextOf(mention.references[0], placementOf(mention));
  return around.isRequired && !isMeantAsHistory(around);
}
