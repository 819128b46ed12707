import type { Catalogue, Edition, StandardRecord, Status, SuccessionBasis } from '../../catalogue/model/catalogue';
import type { Replacement } from '../../catalogue/questions/replacement';
import type { Designation } from '../../designations/designation';
import { replacementOfReference } from '../../recognition/replacementOfReference';
import { currentEdition, type Resolution } from '../../recognition/resolve';

/** What the catalogue knows of a standard that is mentioned; docs/json.md describes every field. */
export interface StandardKnowledge {
  /** Null without a catalogue. */
  readonly catalogue: Resolution['kind'] | null;
  readonly title: { readonly en: string | null; readonly zh: string | null };
  readonly status: Status | null;
  /** The edition that is cited, or for an undated reference the current one. */
  readonly edition: string | null;
  readonly currentEdition: string | null;
  readonly successor: { readonly designations: readonly string[]; readonly basis: SuccessionBasis } | null;
  /** Where its successors lead, of what is out of force. */
  readonly successorInForce: {
    readonly designations: readonly string[];
    readonly steps: readonly (readonly string[])[];
    readonly basis: Replacement['basis'];
  } | null;
  readonly page: string | null;
  /** Designations that may have been meant, or the parts of a standard that is cited as a whole. */
  readonly related: readonly string[];
  /** The day until which the dataset knows the series. */
  readonly asOf: string | null;
}

export function standardKnowledge(
  designation: Designation,
  resolution: Resolution | undefined,
  catalogue: Catalogue | undefined,
): StandardKnowledge {
  const record = recordOf(resolution);
  const edition = resolution?.kind === 'known' ? resolution.edition : undefined;
  const current = record && currentEdition(record);
  return {
    catalogue: resolution?.kind ?? null,
    title: { en: record?.titles.en ?? null, zh: record?.titles.zh ?? null },
    status: edition?.status ?? null,
    edition: edition?.designation ?? null,
    currentEdition: current?.designation ?? null,
    successor: successorOf(edition),
    successorInForce: successorInForce(designation, resolution, catalogue),
    page: (edition ?? current)?.page ?? null,
    related: relatedTo(resolution),
    asOf: catalogue ? (catalogue.coverage(designation)?.asOf ?? catalogue.asOf) : null,
  };
}

function recordOf(resolution: Resolution | undefined): StandardRecord | undefined {
  switch (resolution?.kind) {
    case 'known':
    case 'unknown-edition':
    case 'impossible-year':
      return resolution.record;
    default:
      return undefined;
  }
}

function successorOf(edition: Edition | undefined): StandardKnowledge['successor'] {
  const succession = edition?.succession;
  return succession ? { designations: succession.designations, basis: succession.basis } : null;
}

function successorInForce(
  designation: Designation,
  resolution: Resolution | undefined,
  catalogue: Catalogue | undefined,
): StandardKnowledge['successorInForce'] {
  const replacement = resolution && catalogue && replacementOfReference(designation, resolution, catalogue);
  if (!replacement) return null;
  const { ends, steps, basis } = replacement;
  return { designations: ends.map((end) => end.designation), steps, basis };
}

function relatedTo(resolution: Resolution | undefined): readonly string[] {
  switch (resolution?.kind) {
    case 'series':
    case 'unknown-number':
      return resolution.parts;
    case 'other-prefix':
      return resolution.records.map(({ designation }) => designation);
    default:
      return [];
  }
}
