import { type Designation, undated } from '../../designations/designation';
import type { Knowledge } from '../../designations/issuingBody';
import { printDesignation } from '../../designations/print';

/** How many parts that follow one another are no years: no body issues three editions in three years. */
const fewestInARow = 3;

/** What the rows of a list prove of standards, where they are beyond doubt. */
export class ListEvidence implements Knowledge {
  readonly #standards = new Set<string>();
  readonly #editions = new Set<string>();
  /** Standards, and parts of them, that have parts of four digits. */
  readonly #withLongParts = new Set<string>();

  hasStandard(designation: Designation): boolean {
    return this.#standards.has(nameOf(designation));
  }

  hasEdition(designation: Designation): boolean {
    return this.#editions.has(editionOf(designation));
  }

  /** Takes a designation for certain, dated or not. */
  add(designation: Designation): void {
    let whole: Designation | undefined = undated(designation);
    const { above, last } = splitPart(designation);
    if (/^\d{4}$/.test(last)) this.#withLongParts.add(nameOf(above));
    for (; whole && !this.#standards.has(nameOf(whole)); whole = aboveOf(whole)) this.#standards.add(nameOf(whole));
    if (designation.year !== undefined) this.#editions.add(editionOf(designation));
  }

  /** Whether another part of the same standard has four digits as well, so that these are no year. */
  hasSibling(part: Designation): boolean {
    return this.#withLongParts.has(nameOf(splitPart(part).above));
  }

  /** Takes those for certain that could be years as well, where several of one standard follow one another. */
  addRuns(inDoubt: readonly Designation[]): void {
    const siblings = new Map<string, Map<number, Designation>>();
    for (const designation of inDoubt) {
      const { above, last } = splitPart(designation);
      const known = siblings.get(nameOf(above)) ?? new Map<number, Designation>();
      siblings.set(nameOf(above), known.set(Number(last), designation));
    }
    for (const parts of siblings.values()) for (const part of inARow(parts)) this.add(part);
  }
}

function inARow(parts: ReadonlyMap<number, Designation>): Designation[] {
  return [...parts].flatMap(([number, designation]) => {
    let first = number;
    let last = number;
    while (parts.has(first - 1) && last - first + 1 < fewestInARow) first--;
    while (parts.has(last + 1) && last - first + 1 < fewestInARow) last++;
    return last - first + 1 >= fewestInARow ? [designation] : [];
  });
}

function nameOf(designation: Designation): string {
  return printDesignation(undated(designation));
}

function editionOf(designation: Designation): string {
  return `${nameOf(designation)}|${designation.year ?? ''}`;
}

/** The last piece of the part, and the standard or the part that it belongs to. */
function splitPart(designation: Designation): { readonly above: Designation; readonly last: string } {
  const { part = '' } = designation;
  const start = Math.max(part.lastIndexOf('-'), part.lastIndexOf('.')) + 1;
  const { part: _, ...standard } = undated(designation);
  return { above: start > 1 ? { ...standard, part: part.slice(0, start - 1) } : standard, last: part.slice(start) };
}

function aboveOf(designation: Designation): Designation | undefined {
  return designation.part === undefined ? undefined : splitPart(designation).above;
}
