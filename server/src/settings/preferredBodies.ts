import { members } from '../designations/adopters';
import type { BodyId } from '../designations/designation';

/** `ISO` stands for all that ISO and IEC issue alone or together. */
const bodies: ReadonlyMap<string, readonly BodyId[]> = new Map([
  ['ISO', ['iso', 'iec']],
  ['EN', ['cen-cenelec']],
  ['GB', ['china-national']],
  ...members.map(({ letters, id }): [string, BodyId[]] => [letters, [id]]),
]);

/** A body that texts may prefer, by the letters that its designations begin with; empty for none. */
export type PreferredBody = string;

/** The bodies that the setting `preferredBody` can name, from the table of bodies. */
export const preferredBodies: readonly PreferredBody[] = ['', ...bodies.keys()];

/** The issuing bodies that stand behind a value of the setting. */
export function bodiesOf(preferred: PreferredBody): readonly BodyId[] {
  return bodies.get(preferred) ?? [];
}
