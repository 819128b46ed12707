import type { Agency } from '../catalogue/model/agency';
import type { Catalogue } from '../catalogue/model/catalogue';

/** The catalogue's agencies by their identifiers. */
export function agenciesById(catalogue: Catalogue): ReadonlyMap<string, Agency> {
  return new Map(catalogue.agencies().map((agency) => [agency.id, agency]));
}
