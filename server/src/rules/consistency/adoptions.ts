import type { Adoption } from '../../catalogue/model/catalogue';
import { adoptedBy } from '../../designations/adoption';
import { parseCanonical } from '../../designations/canonical';
import { type BodyId, undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import type { Reference } from '../../recognition/mention';
import { currentEdition } from '../../recognition/resolve';
import type { RuleContext } from '../rule';

/** References to a standard, and those to the one that it takes over word for word: both to editions that belong together. */
export interface IdenticalPair {
  /** The undated names of the two standards. */
  readonly names: readonly [string, string];
  readonly adopting: readonly [Reference, ...Reference[]];
  readonly adopted: readonly [Reference, ...Reference[]];
}

/**
 * The identical adoptions among what is cited: those that the catalogue has as IDT, and those whose number says so, such as
 * EN ISO 9001:2015. In the catalogue an undated reference is to the current edition. Linear in the number of references.
 */
export function* identicalPairs(
  cited: ReadonlyMap<string, readonly Reference[]>,
  context: RuleContext,
): Generator<IdenticalPair, void, void> {
  for (const [name, references] of cited) {
    for (const { adopted, years, yearsOfAdopted } of adoptionsOf(references, cited, context)) {
      const [adopting, ...moreAdopting] = references.filter((each) => years.has(yearOf(each)));
      const [other, ...moreOthers] = (cited.get(adopted) ?? []).filter((each) => yearsOfAdopted.has(yearOf(each)));
      if (!adopting || !other) continue;
      yield {
        names: [name, adopted],
        adopting: [adopting, ...moreAdopting],
        adopted: [other, ...moreOthers],
      };
    }
  }
}

/** The years, or none, with which the two standards name one and the same text. */
interface Fit {
  readonly adopted: string;
  readonly years: ReadonlySet<string | undefined>;
  readonly yearsOfAdopted: ReadonlySet<string | undefined>;
}

function yearOf({ designation }: Reference): string | undefined {
  return designation.year;
}

function adoptionsOf(
  references: readonly Reference[],
  cited: ReadonlyMap<string, readonly Reference[]>,
  context: RuleContext,
): Fit[] {
  const resolution = references[0] && context.resolutionOf(references[0]);
  const known = resolution?.kind === 'known' ? resolution.record.adopts : [];
  const current = currentYear(references, context);
  const registered = known.flatMap((adoption) =>
    registeredFit(adoption, references[0]?.designation.body, current, cited, context),
  );
  return registered.length > 0 ? registered : namedFits(references, cited);
}

function registeredFit(
  { designation, degree, edition }: Adoption,
  body: BodyId | undefined,
  current: string | undefined,
  cited: ReadonlyMap<string, readonly Reference[]>,
  context: RuleContext,
): Fit[] {
  if (degree !== 'IDT' || edition === undefined) return [];
  const [inside, outside] = [parseCanonical(designation, body), parseCanonical(edition, body)];
  if (inside?.year === undefined || outside?.year === undefined || inside.supplements.length > 0) return [];
  const adopted = printDesignation(undated(inside));
  const others = cited.get(adopted);
  if (!others) return [];
  return [
    {
      adopted,
      years: withCurrent(outside.year, current),
      yearsOfAdopted: withCurrent(inside.year, currentYear(others, context)),
    },
  ];
}

/**
 * `EN ISO 9001:2015` and `ISO 9001:2015`. Without years the one is mostly short for the other. CENELEC's old `EN 61508-1` may
 * have common modifications, and is left out.
 */
function namedFits(references: readonly Reference[], cited: ReadonlyMap<string, readonly Reference[]>): Fit[] {
  const [first] = references;
  if (!first || !/\b(?:ISO|IEC|CISPR)\b/.test(first.designation.prefix)) return [];
  return adoptedBy(first.designation).flatMap((inside): Fit[] => {
    const adopted = printDesignation(inside);
    if (!cited.has(adopted)) return [];
    const years = new Set(references.map(yearOf));
    years.delete(undefined);
    return [...years].map((year) => ({ adopted, years: new Set([year]), yearsOfAdopted: new Set([year]) }));
  });
}

function withCurrent(year: string, current: string | undefined): ReadonlySet<string | undefined> {
  return new Set(year === current ? [year, undefined] : [year]);
}

/** The year of the edition that an undated reference means. */
function currentYear([first]: readonly Reference[], context: RuleContext): string | undefined {
  const resolution = first && context.resolutionOf(first);
  return resolution?.kind === 'known' ? currentEdition(resolution.record, context.asOf)?.year : undefined;
}
