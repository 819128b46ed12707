import { type Designation, undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';

/** How a standard went over into others. */
export type SuccessionKind = 'renumbered' | 'replaced' | 'merged' | 'split';

/** What took the place of a standard, all editions together, under another number: a line of `data/successions.jsonl`. */
export interface NumberSuccession {
  /** Canonical undated designation of what is out of force. */
  readonly designation: string;
  /** Canonical undated designations; of a split all of them. */
  readonly successors: readonly string[];
  readonly kind: SuccessionKind;
  /** Since when, ISO 8601, as precise as it is known. */
  readonly since?: string;
  /** `stated`: the registers bear it out. `known`: general knowledge, information and no proof. */
  readonly basis: 'stated' | 'known';
  /** Day of the table, ISO 8601. */
  readonly asOf: string;
}

/** Successions by the standards that they lead away from. */
export class Successions {
  private readonly byName: ReadonlyMap<string, NumberSuccession>;

  constructor(successions: readonly NumberSuccession[]) {
    this.byName = new Map(successions.map((succession) => [succession.designation, succession]));
  }

  /** That of the standard; where the table tells revisions apart (`NIST SP 800-53 Rev. 4`), that of the revision. */
  find(designation: Designation): NumberSuccession | undefined {
    const { year: _, month: __, ...withVersion } = designation;
    const revision = printDesignation({ ...withVersion, supplements: [] });
    return this.byName.get(revision) ?? this.byName.get(printDesignation(undated(designation)));
  }
}
