import type { Token } from '../../notation/token';
import type { Designation } from '../designation';
import type { IssuingBody } from '../issuingBody';

/** A designation as it stands in normalised text. Offsets are into that text. */
export interface ReadDesignation {
  readonly body: IssuingBody;
  readonly designation: Designation;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}
