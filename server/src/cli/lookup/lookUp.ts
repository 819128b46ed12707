import type { Agency } from '../../catalogue/model/agency';
import type { Alias } from '../../catalogue/model/aliases';
import type { Catalogue, Edition, SearchResult, StandardRecord, Suggestion } from '../../catalogue/model/catalogue';
import { editionAsOf } from '../../catalogue/model/editionAsOf';
import { knowledgeOf } from '../../catalogue/questions/knowledge';
import { parseCanonical } from '../../designations/canonical';
import type { BodyId, Designation } from '../../designations/designation';
import { type JudgedDesignation, judgeDesignation, parseDesignation } from '../../designations/parse';
import { printDesignation } from '../../designations/print';
import { readUrn } from '../../designations/urn';
import { AgencyNames } from '../../names/agencies';
import { judgeCommittee } from '../../names/parse';
import type { Deviation } from '../../notation/deviation';
import { type Resolution, resolve } from '../../recognition/resolve';

/** A standard that was looked up, with what the catalogue knows of it. */
export interface StandardAnswer {
  readonly designation: Designation;
  readonly canonical: string;
  /** As it was asked for. */
  readonly text: string;
  readonly deviations: readonly Deviation[];
  readonly resolution: Resolution;
  /** Standards that may have been meant, where none was found. */
  readonly suggestions: readonly Suggestion[];
  /** The edition that was current on the day that was asked for; absent when none was asked for or none is known. */
  readonly onDate?: Edition;
}

/** What a query finds. */
export type Answer =
  | { readonly kind: 'standard'; readonly standard: StandardAnswer }
  | {
      readonly kind: 'alias';
      readonly text: string;
      readonly alias: Alias;
      readonly standards: readonly StandardAnswer[];
    }
  | {
      readonly kind: 'committee';
      readonly canonical: string;
      readonly text: string;
      readonly deviations: readonly Deviation[];
    }
  | { readonly kind: 'agency'; readonly agency: Agency; readonly text: string }
  | { readonly kind: 'titles'; readonly titles: readonly SearchResult[] }
  | { readonly kind: 'nothing' };

/** How to look something up. */
export interface LookupOptions {
  /** The most titles that are found. */
  readonly limit: number;
  /** Day, ISO 8601, for which the current edition is asked. */
  readonly onDate?: string | undefined;
}

/** How many standards that may have been meant are named. */
const suggested = 5;

/**
 * Looks a text up: as a designation or its URN, as a name that is in use for a standard, as a committee, as an agency, or
 * else as words of titles.
 */
export function lookUp(query: string, catalogue: Catalogue, options: LookupOptions): Answer {
  const text = query.trim();
  const urn = readUrn(text)?.designation;
  if (urn) return { kind: 'standard', standard: aboutCanonical(urn, catalogue, options) };
  const judged = judgeDesignation(text, knowledgeOf(catalogue));
  if (judged?.rest === '') return { kind: 'standard', standard: about({ ...judged, text }, catalogue, options) };
  const alias = catalogue.byAlias(text);
  if (alias) {
    const designations = alias.designations.flatMap((canonical) => parseDesignation(canonical) ?? []);
    const standards = designations.map((designation) => aboutCanonical(designation, catalogue, options));
    return { kind: 'alias', text, alias, standards };
  }
  const committee = judgeCommittee(text);
  if (committee?.rest === '') {
    const { canonical, deviations } = committee;
    return { kind: 'committee', canonical, text, deviations };
  }
  const agency = agencyNamed(text, catalogue);
  if (agency) return { kind: 'agency', agency, text };
  const titles = catalogue.search(text, { limit: options.limit });
  return titles.length > 0 ? { kind: 'titles', titles } : { kind: 'nothing' };
}

function aboutCanonical(designation: Designation, catalogue: Catalogue, options: LookupOptions): StandardAnswer {
  const canonical = printDesignation(designation);
  return about({ designation, canonical, text: canonical, deviations: [] }, catalogue, options);
}

function about(
  {
    designation,
    canonical,
    deviations,
    text,
  }: Pick<JudgedDesignation, 'designation' | 'canonical' | 'deviations'> & { text: string },
  catalogue: Catalogue,
  { onDate }: LookupOptions,
): StandardAnswer {
  const find = (other: string, body: BodyId): StandardRecord | undefined => {
    const read = parseCanonical(other, body);
    return read && catalogue.find(read);
  };
  const resolution = resolve(designation, catalogue, find);
  const isFound = resolution.kind === 'known' || resolution.kind === 'series' || resolution.kind === 'other-prefix';
  const suggestions = isFound ? [] : catalogue.suggest(designation, suggested);
  const record = 'record' in resolution ? resolution.record : undefined;
  const edition = record && onDate !== undefined ? editionAsOf(record, onDate) : undefined;
  return {
    designation,
    canonical,
    text,
    deviations,
    resolution,
    suggestions,
    ...(edition ? { onDate: edition } : {}),
  };
}

function agencyNamed(text: string, catalogue: Catalogue): Agency | undefined {
  const agencies = catalogue.agencies();
  const read = new AgencyNames(agencies).read(text, 0);
  return read && read.end === text.length ? read.agency : undefined;
}
