import type { BodyId } from './designation';
import { issuingBodies } from './issuingBodies';

const homes = new Map<string, BodyId[]>();
for (const { id, forms } of issuingBodies) {
  for (const { prefix } of forms) {
    const ids = homes.get(prefix);
    if (!ids) homes.set(prefix, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
}

const coded = issuingBodies.flatMap(({ id, forms, code }) => {
  const beginnings = forms.map(({ prefix }) => prefix).join('|');
  return code === undefined ? [] : { id, pattern: new RegExp(`^(?:${beginnings})${code}$`) };
});

const noBodies: readonly BodyId[] = [];

/** The bodies that issue documents under the prefix: one as a rule, none for a prefix that nobody has. */
export function bodiesWith(prefix: string): readonly BodyId[] {
  const ids = homes.get(prefix);
  if (ids) return ids;
  const body = coded.find(({ pattern }) => pattern.test(prefix));
  return body ? [body.id] : noBodies;
}

/** Whether several bodies have the prefix, so that it does not say who issues: `SN`, `HB`, `SS ISO`. */
export function isShared(prefix: string): boolean {
  return (homes.get(prefix)?.length ?? 0) > 1;
}
