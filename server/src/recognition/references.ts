import { type Mention, type Reference, referencesOf } from './mention';

/** The references to published documents, in order; drafts, whole series and unpublished editions are left out. */
export function referencesIn({ mentions }: { readonly mentions: readonly Mention[] }): readonly Reference[] {
  return referencesOf(mentions).filter(
    ({ designation: { stage, allParts, year } }) => stage === undefined && !allParts && year !== '—',
  );
}

/** The references to each standard together, whatever their edition, in the order of the text. */
export function byStandard(references: readonly Reference[]): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const reference of references) {
    const group = groups.get(reference.standard);
    if (group) group.push(reference);
    else groups.set(reference.standard, [reference]);
  }
  return groups;
}

/** The references to each standard that a document cites, as {@link byStandard} has them. */
export function referencesByStandard(document: {
  readonly mentions: readonly Mention[];
}): ReadonlyMap<string, readonly Reference[]> {
  return byStandard(referencesIn(document));
}
