import type { Agency } from '../catalogue/model/agency';
import type { Catalogue } from '../catalogue/model/catalogue';
import { Recogniser } from '../recognition/recogniser';

/** What a catalogue is turned into before texts are read with it. */
export interface PreparedCatalogue {
  readonly recogniser: Recogniser;
  readonly agencies: ReadonlyMap<string, Agency>;
}

const prepared = new WeakMap<Catalogue, PreparedCatalogue>();
let withoutCatalogue: PreparedCatalogue | undefined;

/** The recogniser and the agencies of a catalogue, made once; without one, a recogniser that knows nothing. */
export function preparedCatalogue(catalogue: Catalogue | undefined): PreparedCatalogue {
  if (!catalogue) {
    withoutCatalogue ??= { recogniser: new Recogniser(undefined), agencies: new Map() };
    return withoutCatalogue;
  }
  let known = prepared.get(catalogue);
  if (!known) {
    const agencies = new Map(catalogue.agencies().map((agency) => [agency.id, agency]));
    known = { recogniser: new Recogniser(catalogue), agencies };
    prepared.set(catalogue, known);
  }
  return known;
}
