import { Reader } from '../notation/reader';
import type { Token } from '../notation/token';
import { isDigit, isLetter } from '../text/typography';
import { type Family, families, type Group, groupsBelow, shortGroups, unnumberedBelow } from './committeeFamilies';
import { endOfNamedGroup } from './namedGroups';

/** A committee as it stands in normalised text. Offsets are into that text. */
export interface ReadCommittee {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

const initials = new Set(families.map(({ bodies }) => bodies[0].charCodeAt(0)));

/** Reads the committee that begins at `start` of a normalised text; undefined when none does. */
export function readCommittee(text: string, start: number): ReadCommittee | undefined {
  const namedEnd = endOfNamedGroup(text, start);
  if (namedEnd > 0) {
    const reader = new Reader(text, start);
    reader.take('word', namedEnd - start);
    return { tokens: reader.tokens, start, end: namedEnd };
  }
  if (!initials.has(text.charCodeAt(start) & ~0x20)) return undefined;
  for (const family of families) {
    if (!isAt(text, start, family.bodies[0])) continue;
    const reader = new Reader(text, start);
    if (takeBodies(reader, family) && takeGroup(reader, family)) {
      while (takeSubgroup(reader, family)) {
        // the whole chain: /SC 4/WG 12
      }
      return { tokens: reader.tokens, start, end: reader.position };
    }
  }
  return undefined;
}

/**
 * Reads the committee without its bodies that begins at `start` of a normalised text: `JTC 21/WG 2`, `TC 65`, `SC 42`. What
 * stands behind another sign of a name is none.
 */
export function readShortCommittee(text: string, start: number): ReadCommittee | undefined {
  if ('/-.'.includes(text.charAt(start - 1) || ' ')) return undefined;
  const word = shortGroups.find((group) => text.startsWith(group, start));
  if (word === undefined || isLetter(text.charCodeAt(start + word.length))) return undefined;
  const reader = new Reader(text, start);
  reader.take('word', word.length, word);
  if (!takeNumber(reader, 'either')) return undefined;
  while (takeSubgroup(reader, shortForm)) {
    // the whole chain
  }
  return { tokens: reader.tokens, start, end: reader.position };
}

/**
 * Reads the groups below a committee whose name, without the bodies in front, ends at `start` of a normalised text: the
 * `/SC 27/WG 1` of `JTC 1/SC 27/WG 1`. Undefined when none follows.
 */
export function readGroupsBelow(text: string, start: number): ReadCommittee | undefined {
  const reader = new Reader(text, start);
  while (takeSubgroup(reader, shortForm)) {
    // the whole chain
  }
  return reader.tokens.length === 0 ? undefined : { tokens: reader.tokens, start, end: reader.position };
}

const shortForm: Pick<Family, 'numberSpaced'> = { numberSpaced: 'either' };

function takeBodies(reader: Reader, { bodies, joint }: Family): boolean {
  for (const [index, word] of bodies.entries()) {
    if (index > 0) {
      const separator = reader.separator('/-', true);
      if (separator === 0) return false;
      reader.take(joint === '/' ? 'prefix-slash' : 'part-separator', separator, joint);
    }
    if (!isAt(reader.text, reader.position, word)) return false;
    reader.take('word', word.length, word);
  }
  return !isLetter(reader.peek());
}

function takeGroup(reader: Reader, family: Family): boolean {
  const separator = reader.separator('/', true) || (reader.peek() === 0x20 ? 1 : 0);
  if (separator === 0) return false;
  for (const group of family.groups) {
    const { word, signs, identifier } = group;
    if (!isAt(reader.text, reader.position + separator, word)) continue;
    if (isLetter(reader.peek(separator + word.length))) continue;
    const written = reader.text.slice(reader.position, reader.position + separator);
    const isSlash = written.trim() === '/' || !signs.includes(' ');
    const nested = new Reader(reader.text, reader.position);
    nested.take(isSlash ? 'prefix-slash' : 'prefix-space', separator, ...signs);
    nested.take('word', word.length, word);
    if (identifier === 'name' ? takeName(nested, group) : takeNumber(nested, family.numberSpaced)) {
      reader.tokens.push(...nested.tokens);
      reader.position = nested.position;
      return true;
    }
  }
  return false;
}

/**
 * Systems committees, groups of the management board of ISO and committees of ETSI have a name in place of a number: `SyC SM`,
 * `TMB/SMCC`, `ISG NFV`.
 */
function takeName(reader: Reader, { word, names }: Group): boolean {
  const isOfBoard = word.startsWith('TMB');
  const separator = isOfBoard ? reader.separator('/', true) : reader.peek() === 0x20 ? 1 : 0;
  if (separator === 0) return false;
  const inWords = names?.find((name) => reader.text.startsWith(name, reader.position + separator));
  let length = inWords?.length ?? 0;
  if (length === 0) {
    while (
      length < 24 &&
      (isNameUnit(reader, separator + length) || (isOfBoard && isJoint(reader, separator + length)))
    )
      length++;
  }
  if (length < 2 || !reader.endsAt(separator + length)) return false;
  reader.take(isOfBoard ? 'prefix-slash' : 'gap', separator, isOfBoard ? '/' : ' ');
  reader.take('word', length);
  return true;
}

/** Whether a hyphen joins two capitals here: `SAG-ESG`. */
function isJoint(reader: Reader, offset: number): boolean {
  return reader.peek(offset) === 0x2d && isNameUnit(reader, offset - 1) && isNameUnit(reader, offset + 1);
}

function isNameUnit(reader: Reader, offset: number): boolean {
  const unit = reader.peek(offset);
  return unit >= 0x41 && unit <= 0x5a;
}

/** `PT 62443` has five digits; `SC 9XC` two letters behind them. */
const mostDigits = 5;
const mostLetters = 2;

function takeNumber(reader: Reader, spaced: Family['numberSpaced']): boolean {
  const space = reader.peek() === 0x20 ? 1 : 0;
  const digits = reader.digits(space, mostDigits);
  if (digits === 0 || digits > mostDigits) return false;
  let suffix = 0;
  while (suffix < mostLetters && isNameUnit(reader, space + digits + suffix)) suffix++;
  const isGlued = spaced === false && startsGroup(reader, space + digits);
  if (isGlued) suffix = 0;
  else if (!reader.endsAt(space + digits + suffix)) return false;
  if (spaced === 'either') reader.take('gap', space, ' ', '');
  else if (spaced) reader.take('gap', space, ' ');
  else reader.take('gap', space, '', ' ');
  reader.take('number', digits + suffix);
  return true;
}

/** Whether a working group is written at once behind the number: `CCSA TC5WG6`. */
function startsGroup({ text, position }: Reader, offset: number): boolean {
  const at = position + offset;
  return text.startsWith('WG', at) && isDigit(text.charCodeAt(at + 2));
}

function takeSubgroup(reader: Reader, { numberSpaced }: Pick<Family, 'numberSpaced'>): boolean {
  const separator = reader.separator('/', true) || (reader.peek() === 0x20 ? 1 : 0);
  if (separator === 0 && !(numberSpaced === false && startsGroup(reader, 0))) return false;
  if (takeUnnumbered(reader, separator)) return true;
  for (const words of groupsBelow) {
    const [group] = words;
    if (!isAt(reader.text, reader.position + separator, group)) continue;
    const nested = new Reader(reader.text, reader.position);
    if (separator > 0) nested.take('prefix-slash', separator, '/');
    else nested.take('prefix-slash', 0, '/', '');
    nested.take('word', group.length, ...words);
    if (!takeNumber(nested, numberSpaced)) continue;
    reader.tokens.push(...nested.tokens);
    reader.position = nested.position;
    return true;
  }
  return false;
}

/** Takes a group that a committee has one of: `ISO/TC 292/CAG`. */
function takeUnnumbered(reader: Reader, separator: number): boolean {
  const word = unnumberedBelow.find((group) => reader.text.startsWith(group, reader.position + separator));
  if (word === undefined || separator === 0 || reader.peek() === 0x20) return false;
  if (!reader.endsAt(separator + word.length) || isDigit(reader.peek(separator + word.length + 1))) return false;
  reader.take('prefix-slash', separator, '/');
  reader.take('word', word.length, word);
  return true;
}

/** Whether the word stands at the offset, in any letter case. */
function isAt(text: string, offset: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const unit = text.charCodeAt(offset + index);
    const wanted = word.charCodeAt(index);
    if (unit !== wanted && !(isLetter(wanted) && (unit ^ wanted) === 0x20)) return false;
  }
  return true;
}
