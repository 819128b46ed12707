import type { Catalogue } from '../model/catalogue';
import { CatalogueError } from '../model/error';

/**
 * A catalogue that can be asked in spite of damage that shows only when a part of the file is first touched. From then on
 * it knows no standard and no series, so that whoever asks it goes on with what needs no catalogue.
 *
 * @param onDamage Called once, with the error, when the damage is met.
 */
export function guarded(catalogue: Catalogue, onDamage: (error: CatalogueError) => void): Catalogue {
  let isDamaged = false;
  const unlessDamaged = <T>(ask: () => T, otherwise: T): T => {
    if (isDamaged) return otherwise;
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof CatalogueError)) throw error;
      isDamaged = true;
      onDamage(error);
      return otherwise;
    }
  };
  return {
    asOf: catalogue.asOf,
    find: (designation) => unlessDamaged(() => catalogue.find(designation), undefined),
    has: (designation) => unlessDamaged(() => catalogue.has(designation), false),
    parts: (designation) => unlessDamaged(() => catalogue.parts(designation), []),
    describeParts: (designation) => unlessDamaged(() => catalogue.describeParts(designation), []),
    underOtherPrefix: (designation) => unlessDamaged(() => catalogue.underOtherPrefix(designation), []),
    adoptions: (designation) => unlessDamaged(() => catalogue.adoptions(designation), { adopts: [], adoptedBy: [] }),
    coverage: (designation) => unlessDamaged(() => catalogue.coverage(designation), undefined),
    plausibility: (designation) => unlessDamaged(() => catalogue.plausibility(designation), { kind: 'possible' }),
    suggest: (designation, limit, title) => unlessDamaged(() => catalogue.suggest(designation, limit, title), []),
    search: (query, options) => unlessDamaged(() => catalogue.search(query, options), []),
    succession: (designation) => unlessDamaged(() => catalogue.succession(designation), undefined),
    byAlias: (name) => unlessDamaged(() => catalogue.byAlias(name), undefined),
    agencies: () => unlessDamaged(() => catalogue.agencies(), []),
    committees: () => unlessDamaged(() => catalogue.committees(), []),
    codes: () => unlessDamaged(() => catalogue.codes(), []),
  };
}
