import type { Agency } from '../catalogue/model/agency';
import type { Catalogue } from '../catalogue/model/catalogue';
import { agenciesById } from '../names/agenciesById';
import { Facts } from '../recognition/facts';
import { Recogniser } from '../recognition/recogniser';

/** What a catalogue is turned into before texts are read with it. */
export interface PreparedCatalogue {
  readonly recogniser: Recogniser;
  readonly agencies: ReadonlyMap<string, Agency>;
  /** What else has been worked out of the catalogue; undefined without one. */
  readonly facts: Facts<Catalogue> | undefined;
}

const prepared = new WeakMap<Catalogue, PreparedCatalogue>();
let withoutCatalogue: PreparedCatalogue | undefined;

/** The recogniser and the agencies of a catalogue, made once; without one, a recogniser that knows nothing. */
export function preparedCatalogue(catalogue: Catalogue | undefined): PreparedCatalogue {
  if (!catalogue) {
    withoutCatalogue ??= { recogniser: new Recogniser(undefined), agencies: new Map(), facts: undefined };
    return withoutCatalogue;
  }
  let known = prepared.get(catalogue);
  if (!known) {
    const facts = new Facts(catalogue);
    known = { recogniser: new Recogniser(catalogue), agencies: facts.get(agenciesById), facts };
    prepared.set(catalogue, known);
  }
  return known;
}
