import { isMeantAsHistory as isMeantByContext } from '../../context/referenceContext';
import { isGlossOfYear } from '../../context/yearGloss';
import type { Mention, Place } from '../../recognition/mention';
import type { Prose } from '../../text/prose';
import { blockOf } from './blockOf';

/** How far from the mention another one of its sentence is looked for, in UTF-16 units of the prose. */
const inSentence = 240;

/**
 * Whether words of history, comparison, succession or adoption govern the mention: then an outdated reference is meant as one
 * (design decision 7).
 */
export function isMeantAsHistory({ place }: Mention): boolean {
  const { prose, start } = place;
  let known = judged.get(prose);
  if (!known) {
    known = new Map();
    judged.set(prose, known);
  }
  let isMeant = known.get(start);
  if (isMeant === undefined) {
    const cues = blockOf(prose).meaningsFor(place);
    isMeant = isMeantByContext({ cues, isGlossOfYear: isGlossOfYear(prose.text, place) });
    known.set(start, isMeant);
  }
  return isMeant;
}

/** What was judged before, by where the mention begins: several rules ask, again after each edit elsewhere. */
const judged = new WeakMap<Prose, Map<number, boolean>>();

/** Whether a place stands in the sentence of another one before it in the same prose. */
export function standsInSentence(place: Place, before: Place): boolean {
  if (place.start - before.end > inSentence) return false;
  const block = blockOf(place.prose);
  return block.sentenceOf(place).start === block.sentenceOf(before).start;
}
