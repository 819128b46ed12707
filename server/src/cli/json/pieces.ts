import type { Designation } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import { printUrn } from '../../designations/urn';

/** The pieces of a designation as the JSON forms have them: every key always there, null for what it does not have. */
export interface Pieces {
  /** Identifier of the issuing body. */
  readonly body: string;
  readonly prefix: string;
  readonly stage: string | null;
  readonly iteration: string | null;
  readonly number: string;
  readonly part: string | null;
  readonly year: string | null;
  readonly month: string | null;
  readonly supplements: readonly SupplementPieces[];
  readonly version: string | null;
  readonly allParts: boolean;
  /** Canonical. */
  readonly identical: string | null;
  readonly urn: string | null;
}

interface SupplementPieces {
  readonly kind: string;
  readonly number: string;
  readonly year: string | null;
  readonly joint: '/' | '+';
}

/** @param edition the number of the edition, where a URN gave it */
export function piecesOf(designation: Designation, edition?: string): Pieces {
  const { body, prefix, number, stage, iteration, part, year, month, version, identical } = designation;
  return {
    body,
    prefix,
    stage: stage ?? null,
    iteration: iteration ?? null,
    number,
    part: part ?? null,
    year: year ?? null,
    month: month ?? null,
    supplements: designation.supplements.map((supplement) => ({
      kind: supplement.kind,
      number: supplement.number,
      year: supplement.year ?? null,
      joint: supplement.joint,
    })),
    version: version ?? null,
    allParts: designation.allParts === true,
    identical: identical ? printDesignation(identical) : null,
    urn: printUrn(designation, edition) ?? null,
  };
}
