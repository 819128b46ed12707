import { type Reference, referencesOf } from '../recognition/mention';
import type { BlockContent } from '../recognition/recognisedText';
import { BlockContext } from './block';
import type { PlacedReference } from './otherEditions';
import { blockAt, type Placement } from './placement';
import { type ReferenceContext, referenceContext } from './referenceContext';

/** What the words around a reference say of it: made when it is first asked for, and kept with its block. */
export function contextOf({ place }: Pick<Reference, 'place'>, placement: Placement): ReferenceContext {
  const known = blockAt(placement)?.facts.get(contextsIn).at(place.start);
  return known ?? referenceContext(new BlockContext(place.prose.text, []), { start: place.start, end: place.end });
}

/** The context of a block as a whole. */
export function blockContext(block: BlockContent): BlockContext {
  return block.facts.get(contextsIn).block;
}

function contextsIn(block: BlockContent): Contexts {
  return new Contexts(block);
}

/** The contexts of the references of a block. */
class Contexts {
  readonly block: BlockContext;
  readonly #places: ReadonlyMap<number, PlacedReference>;
  readonly #known = new Map<number, ReferenceContext>();

  constructor({ prose, mentions }: BlockContent) {
    const places = referencesOf(mentions).map(({ place: { start, end }, designation, standard }) => ({
      start,
      end,
      standard,
      year: designation.year,
    }));
    this.block = new BlockContext(prose.text, places);
    this.#places = new Map(places.map((place) => [place.start, place]));
  }

  /** That of the reference which begins at an offset of the prose; undefined when none does. */
  at(start: number): ReferenceContext | undefined {
    let context = this.#known.get(start);
    const place = this.#places.get(start);
    if (!context && place) {
      context = referenceContext(this.block, place);
      this.#known.set(start, context);
    }
    return context;
  }
}
