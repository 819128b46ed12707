import { insideEuropean } from './bodies/european';
import type { Designation } from './designation';
import { undated } from './designation';
import { nationalForms } from './tables/nationalAdopters';

/** Whether the prefix is one of the body's with these letters: `DIN EN ISO` and `DIN` of `DIN`, `ISO/IEC` of `ISO`. */
export function isPrefixOf(letters: string, prefix: string): boolean {
  return prefix === letters || (prefix.startsWith(letters) && /[ /-]/.test(prefix.charAt(letters.length)));
}

/** The document under the prefix of the member: `DIN EN ISO 9001` of `EN ISO 9001`. Undated; undefined when it has none. */
export function nationalOf(designation: Designation, member: string): Designation | undefined {
  const form = nationalForms.find(({ prefix, adopts }) => adopts === designation.prefix && isPrefixOf(member, prefix));
  return form && { ...undated(designation), prefix: form.prefix };
}

/** The prefix that CEN gives an international one: `EN ISO` of `ISO`. */
const europeanPrefixes: ReadonlyMap<string, string> = new Map(
  [...insideEuropean].flatMap(([prefix, inner]): [string, string][] =>
    prefix.startsWith('EN ') ? [[inner, prefix]] : [],
  ),
);

/** The document under the prefix of CEN: `EN ISO 9001` of `ISO 9001`. Undated; undefined when there is no such prefix. */
export function europeanOf(designation: Designation): Designation | undefined {
  const prefix = europeanPrefixes.get(designation.prefix);
  return prefix === undefined ? undefined : { ...undated(designation), prefix };
}
