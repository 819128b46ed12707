import type { Reader } from '../../notation/reader';

/** A date as ITU and ETSI print it in brackets. */
export interface BracketedDate {
  readonly year: string;
  /** Two digits. */
  readonly month?: string;
}

/** Which comes first in the brackets: ITU prints `(10/2019)`, ETSI `(2020-06)`. A year alone may stand in them too. */
export type DateOrder = 'month/year' | 'year-month';

const monthFirst = /( ?)\(( ?)(?:(0[1-9]|1[0-2])([/.-]))?((?:19|20)\d\d)( ?)\)/y;
const yearFirst = /( ?)\(( ?)((?:19|20)\d\d)(?:([/.-])(0[1-9]|1[0-2]))?( ?)\)/y;
const colon = /:((?:19|20)\d\d)(?![-.:/]?\d)/y;

/** Whether a date in brackets stands at an offset from the position. */
export function dateAt(reader: Reader, offset = 0): boolean {
  return reader.match(monthFirst, offset) !== null || reader.match(yearFirst, offset) !== null;
}

/**
 * Takes a date in brackets, in either order, or a year behind a colon as other bodies print it; undefined when there is
 * none. The body's own order is expected.
 */
export function takeBracketedDate(reader: Reader, order: DateOrder): BracketedDate | undefined {
  const own = order === 'month/year' ? monthFirst : yearFirst;
  const found = reader.match(own);
  if (found) return order === 'month/year' ? takeMonthFirst(reader, found) : takeYearFirst(reader, found);
  const turned = reader.match(order === 'month/year' ? yearFirst : monthFirst);
  if (turned) return takeTurned(reader, turned, order);
  const year = reader.match(colon)?.[1];
  if (year === undefined) return undefined;
  reader.take('year-separator', 5, ` (${year})`);
  return { year };
}

function takeMonthFirst(reader: Reader, found: RegExpExecArray): BracketedDate {
  const [, before = '', behind = '', month, , year = '', last = ''] = found;
  reader.take('gap', before.length, ' ');
  reader.take('year-separator', 1 + behind.length, '(');
  if (month !== undefined) {
    reader.take('number', 2);
    reader.take('part-separator', 1, '/');
  }
  reader.take('year', 4);
  reader.take('year-separator', last.length + 1, ')');
  return month === undefined ? { year } : { year, month };
}

function takeYearFirst(reader: Reader, found: RegExpExecArray): BracketedDate {
  const [, before = '', behind = '', year = '', , month, last = ''] = found;
  reader.take('gap', before.length, ' ');
  reader.take('year-separator', 1 + behind.length, '(');
  reader.take('year', 4);
  if (month !== undefined) {
    reader.take('part-separator', 1, '-');
    reader.take('number', 2);
  }
  reader.take('year-separator', last.length + 1, ')');
  return month === undefined ? { year } : { year, month };
}

/** The year and month in the order of the other body: one piece, since its parts change places. */
function takeTurned(reader: Reader, found: RegExpExecArray, order: DateOrder): BracketedDate {
  const [whole, before = ''] = found;
  const [year = '', month = ''] = order === 'month/year' ? [found[3], found[5]] : [found[5], found[3]];
  reader.take('gap', before.length, ' ');
  const expected = order === 'month/year' ? `(${month}/${year})` : `(${year}-${month})`;
  reader.take('year-separator', whole.length - before.length, expected);
  return { year, month };
}
