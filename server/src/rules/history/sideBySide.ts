import { undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import type { Mention, StandardMention } from '../../recognition/mention';
import type { RecognisedText } from '../../recognition/recognisedText';
import { standsInSentence } from './historyWords';

/** Whether the sentence of a mention also names another edition of its standard: then it compares the two. */
export function standsBesideOtherEdition(mention: Mention, text: RecognisedText): boolean {
  let places = remembered.get(text);
  if (!places) {
    places = comparedEditions(text);
    remembered.set(text, places);
  }
  return places.has(mention.start);
}

const remembered = new WeakMap<RecognisedText, ReadonlySet<number>>();

/** Where the mentions begin that stand beside another edition. Looks at neighbouring mentions of a standard only. */
function comparedEditions({ mentions }: RecognisedText): ReadonlySet<number> {
  const places = new Set<number>();
  const latest = new Map<string, StandardMention>();
  for (const mention of mentions) {
    if (mention.kind !== 'standard' || mention.designation.year === undefined) continue;
    const standard = printDesignation(undated(mention.designation));
    const other = latest.get(standard);
    latest.set(standard, mention);
    if (other?.place.prose !== mention.place.prose || other.place.blockStart !== mention.place.blockStart) continue;
    if (other.designation.year === mention.designation.year || !standsInSentence(mention.place, other.place)) continue;
    places.add(other.start).add(mention.start);
  }
  return places;
}
