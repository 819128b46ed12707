import { undated } from '../designations/designation';
import { printDesignation } from '../designations/print';
import { type Reference, referencesOf } from '../recognition/mention';
import type { BlockContent } from '../recognition/recognisedText';
import { BlockContext } from './block';
import { blockAt, type Placement } from './placement';
import { type ReferenceContext, referenceContext } from './referenceContext';

/** What the words around a reference say of it. Made for all references of its block together, and kept with the block. */
export function contextOf(reference: Reference, placement: Placement): ReferenceContext {
  const { prose, start, end } = reference.place;
  const known = blockAt(placement)?.facts.get(contextsIn).get(start);
  return known ?? referenceContext(new BlockContext(prose.text, []), { start, end });
}

/** By where each reference begins in the prose. */
function contextsIn({ prose, mentions }: BlockContent): ReadonlyMap<number, ReferenceContext> {
  const places = referencesOf(mentions).map(({ place: { start, end }, designation }) => ({
    start,
    end,
    standard: printDesignation(undated(designation)),
    year: designation.year,
  }));
  const block = new BlockContext(prose.text, places);
  return new Map(places.map((place) => [place.start, referenceContext(block, place)]));
}
