import type { Designation } from '../../designations/designation';
import { isShared } from '../../designations/homes';

/** What a record is found by. */
export type Key = Pick<Designation, 'body' | 'prefix' | 'number' | 'part'>;

/** A key as one string, equal for equal keys only. It names the body where the prefix does not. */
export function keyText({ body, prefix, number, part }: Key): string {
  const home = isShared(prefix) ? `${body}: ` : '';
  return part === undefined ? `${home}${prefix} ${number}` : `${home}${prefix} ${number}/${part}`;
}
