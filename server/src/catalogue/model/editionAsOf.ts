import type { Edition, StandardRecord } from './catalogue';

/**
 * The edition that was current on a day: the newest one that applied by then and had not been withdrawn. An edition
 * applies from the day that the body states for it, else from its publication.
 *
 * A date that names only a year or a month begins to count when that year or month is over: what is said was certainly so.
 * Undefined when no edition was current, or when the dataset does not know.
 *
 * @param date ISO 8601, `2015-09-22`.
 */
export function editionAsOf({ editions }: StandardRecord, date: string): Edition | undefined {
  const begun = editions.filter((edition) => edition.status !== 'draft' && startOf(edition) <= date);
  const newest = begun.reduce<Edition | undefined>(
    (best, edition) => (best === undefined || startOf(edition) >= startOf(best) ? edition : best),
    undefined,
  );
  return newest && isInForceOn(newest, date) ? newest : undefined;
}

/**
 * Whether the edition was out of force on a day, as far as the dataset knows for certain: it had been withdrawn, or, where no
 * day of withdrawal is known, a later edition of the same standard had begun to apply.
 *
 * @param date ISO 8601, `2015-09-22`.
 */
export function isOutOfForceOn({ editions }: StandardRecord, edition: Edition, date: string): boolean {
  if (edition.status !== 'withdrawn' && edition.status !== 'superseded') return false;
  if (edition.withdrawn !== undefined) return lastDayOf(edition.withdrawn) <= date;
  const start = startOf(edition);
  return editions.some((other) => other.status !== 'draft' && startOf(other) > start && startOf(other) <= date);
}

/** Whether the edition had begun to apply by a day. */
export function hasBegunBy(edition: Edition, date: string): boolean {
  return edition.status !== 'draft' && startOf(edition) <= date;
}

/** Whether a date was over by a day, certainly; of an unknown date it is not. */
export function hasCertainlyBegunBy(date: string | undefined, day: string): boolean {
  return date !== undefined && lastDayOf(date) <= day;
}

/** Behind every date, for an edition that has none. */
const never = '9999';

function startOf({ implemented, published, year }: Edition): string {
  const start = implemented ?? published ?? year;
  return start === undefined ? never : lastDayOf(start);
}

/** An edition without a day of withdrawal that is no longer in force may have gone at any time. */
function isInForceOn({ status, withdrawn }: Edition, date: string): boolean {
  if (withdrawn !== undefined) return date < lastDayOf(withdrawn);
  return status === 'published' || status === 'upcoming';
}

/** The last day that a date can mean; days of a month are not counted, only compared. */
function lastDayOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
