import { compareNaturalText } from '../../server/src/catalogue/model/naturalOrder';

/*
 * All numbers of a series in little text that people can read, a line for the thousand numbers of a prefix:
 *
 *     ISO: 9000 9000-1…-4 9001…9004 9004-1 -2
 *
 * `9001…9004` are the numbers from the one to the other. A part without number belongs to the number before it. A space in a
 * number is written `_`.
 */

/** So many numbers stand on a line. */
const numbersPerLine = 1000;

/** From so many in a row on a range is written. */
const shortestRange = 3;

interface Entry {
  readonly number: string;
  readonly part: string | undefined;
}

/**
 * Writes undated designations.
 *
 * @param prefixes Every prefix that they have; behind it and a space stand the number and, behind a hyphen, the part.
 * @throws Error for a designation with another prefix
 */
export function writeNumberList(designations: readonly string[], prefixes: readonly string[]): string {
  const lines = new Map<string, string[]>();
  for (const designation of [...new Set(designations)].sort(compareNaturalText)) {
    const prefix = prefixIn(designation, prefixes);
    if (prefix === undefined) throw new Error(`“${designation}” has no prefix of its series.`);
    const number = designation.slice(prefix.length + 1).replaceAll(' ', '_');
    const key = `${prefix} ${Math.floor(Number.parseInt(number, 10) / numbersPerLine)}`;
    const line = lines.get(key);
    if (line) line.push(number);
    else lines.set(key, [`${prefix}:`, number]);
  }
  return [...lines.values()]
    .map(([prefix = '', ...numbers]) => `${prefix} ${shorten(numbers.map(entryOf)).join(' ')}\n`)
    .join('');
}

/** The prefix of a designation that a list of numbers can have; undefined for one without a space behind it: `ECMA-262`. */
export function prefixIn(designation: string, prefixes: readonly string[]): string | undefined {
  const fitting = prefixes.filter((each) => designation.startsWith(`${each} `));
  return fitting.sort((a, b) => b.length - a.length)[0];
}

/** The undated designations that {@link writeNumberList} wrote. */
export function readNumberList(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const at = line.indexOf(': ');
      if (at < 0) throw new Error(`“${line.slice(0, 40)}” is no line of numbers: it has no prefix with a colon.`);
      return expand(line.slice(at + 2).split(' ')).map(
        (number) => `${line.slice(0, at)} ${number.replaceAll('_', ' ')}`,
      );
    });
}

function entryOf(text: string): Entry {
  const hyphen = text.indexOf('-');
  if (hyphen < 0) return { number: text, part: undefined };
  return { number: text.slice(0, hyphen), part: text.slice(hyphen + 1) };
}

function shorten(entries: readonly Entry[]): string[] {
  const written: string[] = [];
  for (let at = 0; at < entries.length; ) {
    let end = at + 1;
    while (end < entries.length && follows(entries[end - 1], entries[end])) end++;
    const length = end - at < shortestRange ? 1 : end - at;
    const range = length === 1 ? '' : `…${tail(entries[end - 1])}`;
    written.push(`${head(entries[at], entries[at - 1])}${range}`);
    at += length;
  }
  return written;
}

/** Whether the one number, or the one part of a number, is the next behind the other. */
function follows(before: Entry | undefined, entry: Entry | undefined): boolean {
  if (!before || !entry) return false;
  if (before.part === undefined || entry.part === undefined)
    return before.part === entry.part && isNext(before.number, entry.number);
  return before.number === entry.number && isNext(before.part, entry.part);
}

function isNext(before: string, text: string): boolean {
  return /^[1-9]\d*$/.test(before) && String(Number(before) + 1) === text;
}

function head(entry: Entry | undefined, before: Entry | undefined): string {
  if (!entry) return '';
  if (entry.part === undefined) return entry.number;
  return entry.number === before?.number ? `-${entry.part}` : `${entry.number}-${entry.part}`;
}

function tail(entry: Entry | undefined): string {
  return entry?.part === undefined ? (entry?.number ?? '') : `-${entry.part}`;
}

function expand(written: readonly string[]): string[] {
  let number = '';
  return written.flatMap((each) => {
    const [first = '', last] = each.split('…');
    const entry = entryOf(first);
    if (entry.number !== '') number = entry.number;
    if (last === undefined) return nameOf(number, entry.part);
    const from = Number(entry.part ?? number);
    const to = Number(entry.part === undefined ? last : last.slice(1));
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
    if (entry.part !== undefined) return numbers.map((part) => nameOf(number, part));
    number = last;
    return numbers;
  });
}

function nameOf(number: string, part: string | undefined): string {
  return part === undefined ? number : `${number}-${part}`;
}
