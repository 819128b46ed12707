import type { Catalogue } from '../../server/src/catalogue/model/catalogue';
import { knowledgeOf } from '../../server/src/catalogue/questions/knowledge';
import { type Designation, undated } from '../../server/src/designations/designation';
import { parseDesignation } from '../../server/src/designations/parse';
import { printDesignation } from '../../server/src/designations/print';

/** A question that a catalogue is asked, as one line. */
export type Question = string;

/** How questions are written down: what no contents and no neighbours depend on is none. */
export const questionOf = {
  /** Whether and as what the standard is known, or parts of it, or others of its number. */
  standard: nameOf,
  adoptions: (designation: Designation): Question => `adoptions ${nameOf(designation)}`,
  suggest: (designation: Designation): Question => `suggest ${nameOf(designation)}`,
  search: (title: string): Question => `search ${title.replace(/\s+/g, ' ').trim()}`,
};

/** Hears what a catalogue answers. */
export interface Watcher {
  asked?(question: Question): void;
  /** The answer has contents of the standard with this undated designation. */
  told?(designation: string): void;
  /** The answer rests on it that there is this standard, whatever is in it. */
  named?(designation: string): void;
}

/**
 * The catalogue, with somebody who hears what it answers. That a title is found tells nothing yet: who takes the standard for
 * the one that is meant looks it up.
 */
export function watchedCatalogue(catalogue: Catalogue, watcher: Watcher): Catalogue {
  const asked = (question: Question): void => watcher.asked?.(question);
  const told = (designations: readonly string[]): void => {
    for (const designation of designations) watcher.told?.(designation);
  };
  const named = (designations: readonly string[]): void => {
    for (const designation of designations) watcher.named?.(designation);
  };
  return {
    asOf: catalogue.asOf,
    find: (designation) => {
      const record = catalogue.find(designation);
      asked(questionOf.standard(designation));
      if (record) told([record.designation]);
      return record;
    },
    has: (designation) => {
      const has = catalogue.has(designation);
      asked(questionOf.standard(designation));
      const record = has && watcher.named ? catalogue.find(designation) : undefined;
      if (record) named([record.designation]);
      return has;
    },
    parts: (designation) => {
      const parts = catalogue.parts(designation);
      asked(questionOf.standard(designation));
      named(parts);
      return parts;
    },
    describeParts: (designation) => {
      const parts = catalogue.describeParts(designation);
      asked(questionOf.standard(designation));
      told(parts.map((part) => part.designation));
      return parts;
    },
    underOtherPrefix: (designation) => {
      const others = catalogue.underOtherPrefix(designation);
      asked(questionOf.standard(designation));
      named(others);
      return others;
    },
    adoptions: (designation) => {
      const record = catalogue.find(designation);
      const adoptions = catalogue.adoptions(designation);
      asked(questionOf.adoptions(designation));
      told([...(record ? [record.designation] : []), ...adoptions.adoptedBy.map((adopter) => adopter.designation)]);
      return adoptions;
    },
    suggest: (designation, limit, title) => {
      const suggestions = catalogue.suggest(designation, limit, title);
      asked(questionOf.suggest(designation));
      told(suggestions.flatMap((suggestion) => recordOf(suggestion.designation, catalogue) ?? []));
      return suggestions;
    },
    search: (query, options) => {
      asked(questionOf.search(query));
      return catalogue.search(query, options);
    },
    coverage: (designation) => catalogue.coverage(designation),
    plausibility: (designation) => catalogue.plausibility(designation),
    succession: (designation) => catalogue.succession(designation),
    byAlias: (name) => catalogue.byAlias(name),
    agencies: () => catalogue.agencies(),
    committees: () => catalogue.committees(),
    codes: () => catalogue.codes(),
  };
}

function nameOf(designation: Designation): string {
  return printDesignation(undated(designation));
}

/** The undated designation of the record that a suggestion names with or without an edition. */
function recordOf(designation: string, catalogue: Catalogue): string | undefined {
  const parsed = parseDesignation(designation, knowledgeOf(catalogue));
  return parsed && catalogue.find(parsed)?.designation;
}
