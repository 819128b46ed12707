/**
 * The first four digits of the area codes of GB/T 2260 (as of 2019-04), by province: the cities and prefectures that issue
 * local standards of their own since 2020-03-01. Provinces without an entry have none below them.
 */
const cities: ReadonlyMap<string, string> = new Map([
  ['11', ''],
  ['12', ''],
  ['13', '01-11'],
  ['14', '01-11'],
  ['15', '01-09 22 25 29'],
  ['21', '01-14'],
  ['22', '01-08 24'],
  ['23', '01-12 27'],
  ['31', ''],
  ['32', '01-13'],
  ['33', '01-11'],
  ['34', '01-08 10-13 15-18'],
  ['35', '01-09'],
  ['36', '01-11'],
  ['37', '01-17'],
  ['41', '01-17'],
  ['42', '01-03 05-13 28'],
  ['43', '01-13 31'],
  ['44', '01-09 12-20 51-53'],
  ['45', '01-14'],
  ['46', '01-04'],
  ['50', ''],
  ['51', '01 03-11 13-20 32-34'],
  ['52', '01-06 23 26-27'],
  ['53', '01 03-09 23 25-26 28-29 31 33-34'],
  ['54', '01-06 25'],
  ['61', '01-10'],
  ['62', '01-12 29-30'],
  ['63', '01-02 22-23 25-28'],
  ['64', '01-05'],
  ['65', '01-02 04-05 23 27-32 40 42-43'],
]);

const codes = new Set<string>();
for (const [province, ranges] of cities) {
  codes.add(province);
  for (const range of ranges === '' ? [] : ranges.split(' ')) {
    const [first = '', last = first] = range.split('-');
    for (let city = Number(first); city <= Number(last); city++) codes.add(province + String(city).padStart(2, '0'));
  }
}

/**
 * Whether the digits are the code of an area that issues local standards: a province, a city, or, in standards from before
 * 2020, a city or county with all six digits (`DB440300/T 24-2003`). Taiwan, Hong Kong and Macao issue none.
 */
export function isAreaCode(digits: string): boolean {
  return digits.length === 6 ? codes.has(digits.slice(0, 4)) : codes.has(digits);
}
