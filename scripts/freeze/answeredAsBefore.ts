import type { Catalogue } from '../../server/src/catalogue/model/catalogue';
import { type Question, questionOf } from './watchedCatalogue';

/** Two catalogues, and what decides between them. */
export interface Before {
  readonly frozen: Catalogue;
  /** What was asked of it. */
  readonly asked: ReadonlySet<Question>;
  /** Whether it knows no more of the standard with the undated designation than its number. */
  isNumberOnly(designation: string): boolean;
}

/**
 * A catalogue that answers what was asked before as the frozen one does, whatever is known by now, and everything else from
 * all that is known. So a fact that comes in later changes nothing that the tests stand on.
 */
export function answeredAsBefore({ frozen, asked, isNumberOnly }: Before, all: Catalogue): Catalogue {
  const asks = (question: Question): Catalogue => (asked.has(question) ? frozen : all);
  return {
    asOf: frozen.asOf,
    find: (designation) => {
      const record = asks(questionOf.standard(designation)).find(designation);
      return record && isNumberOnly(record.designation) ? all.find(designation) : record;
    },
    has: (designation) => asks(questionOf.standard(designation)).has(designation),
    parts: (designation) => asks(questionOf.standard(designation)).parts(designation),
    describeParts: (designation) => {
      const parts = asks(questionOf.standard(designation)).describeParts(designation);
      return parts.some((part) => isNumberOnly(part.designation)) ? all.describeParts(designation) : parts;
    },
    underOtherPrefix: (designation) => asks(questionOf.standard(designation)).underOtherPrefix(designation),
    adoptions: (designation) => asks(questionOf.adoptions(designation)).adoptions(designation),
    suggest: (designation, limit, title) => asks(questionOf.suggest(designation)).suggest(designation, limit, title),
    search: (query, options) => asks(questionOf.search(query)).search(query, options),
    coverage: (designation) => frozen.coverage(designation) ?? all.coverage(designation),
    plausibility: (designation) => (frozen.coverage(designation) ? frozen : all).plausibility(designation),
    succession: (designation) => frozen.succession(designation),
    byAlias: (name) => frozen.byAlias(name),
    agencies: () => frozen.agencies(),
    committees: () => frozen.committees(),
    codes: () => frozen.codes(),
  };
}
