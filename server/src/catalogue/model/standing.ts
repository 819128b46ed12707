import type { StandardRecord, Status } from './catalogue';

/** The status of a standard as a whole: `published` when an edition is in force, else that of its newest edition. */
export function standing({ editions }: StandardRecord): Status {
  if (editions.some(({ status }) => status === 'published')) return 'published';
  return (editions.findLast(({ status }) => status !== 'draft') ?? editions.at(-1))?.status ?? 'unknown';
}
