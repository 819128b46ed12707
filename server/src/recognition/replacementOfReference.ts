import type { Catalogue } from '../catalogue/model/catalogue';
import { type Replacement, replacementOf } from '../catalogue/questions/replacement';
import type { Designation } from '../designations/designation';
import { currentEdition, type Resolution } from './resolve';

/**
 * Where the successors lead of what a designation names, when it is out of force: of an edition, of a standard without
 * an edition in force, or of one that only the table of successions has. Undefined for everything else.
 */
export function replacementOfReference(
  designation: Designation,
  resolution: Resolution,
  catalogue: Catalogue,
): Replacement | undefined {
  if (designation.stage !== undefined) return undefined;
  if (resolution.kind === 'not-covered') return replacementOf({ designation }, catalogue);
  if (resolution.kind !== 'known') return undefined;
  const { record, edition } = resolution;
  const isOut = ({ status }: { readonly status: string }): boolean => status === 'withdrawn' || status === 'superseded';
  if (edition) return isOut(edition) ? replacementOf({ designation, record, edition }, catalogue) : undefined;
  const issued = record.editions.filter(({ status }) => status !== 'draft');
  const isUndated = designation.year === undefined && designation.version === undefined;
  const isOutOfForce = isUndated && currentEdition(record) === undefined && issued.every(isOut);
  return isOutOfForce ? replacementOf({ designation, record }, catalogue) : undefined;
}
