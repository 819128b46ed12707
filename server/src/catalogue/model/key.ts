import type { Designation } from '../../designations/designation';

/** What a record is found by. */
export type Key = Pick<Designation, 'prefix' | 'number' | 'part'>;

/** A key as one string, for string tables. */
export function keyText({ prefix, number, part }: Key): string {
  return part === undefined ? `${prefix} ${number}` : `${prefix} ${number}/${part}`;
}
