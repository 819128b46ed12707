import { historicalBlocks } from '../../context/places/historicalBlocks';
import type { Mention } from '../../recognition/mention';
import type { RecognisedText } from '../../recognition/recognisedText';
import { isQuoted } from './quotation';

/**
 * Whether a mention stands where outdated references are meant: in a change log or a history, in a table or list of former
 * editions, in a quotation.
 */
export function standsInHistory(mention: Mention, text: RecognisedText): boolean {
  let places = remembered.get(text);
  if (!places) {
    places = historicalBlocks(text);
    remembered.set(text, places);
  }
  return places.has(mention.place.blockStart) || isQuoted(mention);
}

const remembered = new WeakMap<RecognisedText, ReadonlySet<number>>();
