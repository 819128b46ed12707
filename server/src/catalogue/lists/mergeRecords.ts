import { parseCanonical } from '../../designations/canonical';
import type { Edition, StandardRecord } from '../model/catalogue';
import { inOrder } from './ownStandards';

/** The record with what a list of one's own says of it. Where it says nothing, the known record stays as it is. */
export function mergeRecords(known: StandardRecord, own: StandardRecord): StandardRecord {
  const named = new Set(own.adopts.map(({ edition }) => edition));
  return {
    ...known,
    ...own,
    designation: known.designation,
    titles: { ...known.titles, ...own.titles },
    adopts:
      own.adopts.length === 0
        ? known.adopts
        : [...known.adopts.filter(({ edition }) => !named.has(edition)), ...own.adopts],
    editions: mergeEditions(known, own.editions),
  };
}

function mergeEditions(known: StandardRecord, own: readonly Edition[]): readonly Edition[] {
  const editions = new Map(known.editions.map((edition) => [edition.designation, edition]));
  const current = known.editions.findLast(({ status }) => status === 'published') ?? known.editions.at(-1);
  for (const edition of own) {
    const isUndated = edition.year === undefined && edition.designation === known.designation;
    const target =
      (isUndated ? current : undefined) ?? editions.get(edition.designation) ?? sameYear(editions, edition);
    editions.set(target?.designation ?? edition.designation, target ? mergeEdition(target, edition) : edition);
  }
  return inOrder([...editions.values()]);
}

/** The edition of the year, where the base prints it otherwise (with its month). */
function sameYear(editions: ReadonlyMap<string, Edition>, { year, designation, status }: Edition): Edition | undefined {
  if (year === undefined || status === 'draft' || parseCanonical(designation)?.month !== undefined) return undefined;
  const found = [...editions.values()].filter((edition) => edition.year === year && edition.status !== 'draft');
  return found.length === 1 ? found[0] : undefined;
}

function mergeEdition(known: Edition, own: Edition): Edition {
  const { designation: _, year: __, status, supplements, versions = [], ...given } = own;
  const allVersions = mergeSupplements(known.versions ?? [], versions);
  return {
    ...known,
    ...given,
    status: status === 'unknown' ? known.status : status,
    supplements: mergeSupplements(known.supplements, supplements),
    ...(allVersions.length === 0 ? {} : { versions: allVersions }),
  };
}

function mergeSupplements<T extends { readonly designation: string }>(known: readonly T[], own: readonly T[]): T[] {
  const named = new Set(own.map(({ designation }) => designation));
  return [...known.filter(({ designation }) => !named.has(designation)), ...own];
}
