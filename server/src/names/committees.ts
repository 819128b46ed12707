import { Reader } from '../notation/reader';
import type { Token } from '../notation/token';
import { isLetter } from '../text/typography';

/** A committee as it stands in normalised text. Offsets are into that text. */
export interface ReadCommittee {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

interface Family {
  /** The bodies in front: `ISO`, `IEC`. */
  readonly bodies: readonly string[];
  /** What joins them. */
  readonly joint: '/' | '-';
  /** The groups that it has, with the signs that may stand in front of them; the first is canonical. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Whether a space parts the word and the number: `TC 260`; `MIIT/TC1` has none, short forms may have one. */
  readonly numberSpaced: boolean | 'either';
}

/** Groups below a committee. */
const below = ['SC', 'JSC', 'SWG', 'JWG', 'WG', 'AG', 'CAG', 'PT', 'MT', 'TF', 'AHG'];

/**
 * How the bodies print their committees: a slash, then the group, a space and the number. IEC prints `IEC TC 113` and
 * `IEC/TC 113`, `IEC SyC SM` and `IEC/SyC SM`: both are right. `CEN/CLC/JTC 21` and `CEN-CENELEC JTC 21` are one committee.
 */
const families: readonly Family[] = [
  { bodies: ['SAC'], joint: '/', groups: { TC: ['/'], SWG: ['/'] }, numberSpaced: true },
  {
    bodies: ['ISO', 'IEC'],
    joint: '/',
    groups: { JTC: [' ', '/'], JWG: [' ', '/'], SMART: [' '] },
    numberSpaced: true,
  },
  { bodies: ['ISO'], joint: '/', groups: { TC: ['/'], PC: ['/'], JTC: ['/'], TMB: ['/'] }, numberSpaced: true },
  {
    bodies: ['IEC'],
    joint: '/',
    groups: { TC: [' ', '/'], SC: [' ', '/'], PC: [' ', '/'], SyC: [' ', '/'] },
    numberSpaced: true,
  },
  { bodies: ['CEN', 'CLC'], joint: '/', groups: { JTC: ['/'] }, numberSpaced: true },
  { bodies: ['CEN', 'CENELEC'], joint: '-', groups: { JTC: [' ', '/'] }, numberSpaced: true },
  { bodies: ['CEN'], joint: '/', groups: { TC: ['/'], WS: ['/'] }, numberSpaced: true },
  { bodies: ['CLC'], joint: '/', groups: { TC: ['/'], SR: ['/'] }, numberSpaced: true },
  { bodies: ['CENELEC'], joint: '/', groups: { TC: ['/'] }, numberSpaced: true },
  { bodies: ['ITU', 'T'], joint: '-', groups: { SG: [' ', '/'] }, numberSpaced: true },
  { bodies: ['ITU', 'R'], joint: '-', groups: { SG: [' ', '/'] }, numberSpaced: true },
  { bodies: ['MIIT'], joint: '/', groups: { TC: ['/'] }, numberSpaced: false },
];

const initials = new Set(families.map(({ bodies }) => bodies[0]?.charCodeAt(0)));

/** Reads the committee that begins at `start` of a normalised text; undefined when none does. */
export function readCommittee(text: string, start: number): ReadCommittee | undefined {
  if (!initials.has(text.charCodeAt(start) & ~0x20)) return undefined;
  for (const family of families) {
    if (!isAt(text, start, family.bodies[0] ?? '')) continue;
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
  for (const [group, signs] of Object.entries(family.groups)) {
    if (!isAt(reader.text, reader.position + separator, group)) continue;
    const behind = separator + group.length;
    if (isLetter(reader.peek(behind))) continue;
    const written = reader.text.slice(reader.position, reader.position + separator);
    const isSlash = written.trim() === '/' || !signs.includes(' ');
    const nested = new Reader(reader.text, reader.position);
    nested.take(isSlash ? 'prefix-slash' : 'prefix-space', separator, ...signs);
    nested.take('word', group.length, group);
    if (group === 'SyC' || group === 'TMB' ? takeName(nested, group) : takeNumber(nested, family.numberSpaced)) {
      reader.tokens.push(...nested.tokens);
      reader.position = nested.position;
      return true;
    }
  }
  return false;
}

/** Systems committees and groups of the management board have a name in place of a number: `SyC SM`, `TMB/SMCC`. */
function takeName(reader: Reader, group: string): boolean {
  const separator = group === 'TMB' ? reader.separator('/', true) : reader.peek() === 0x20 ? 1 : 0;
  if (separator === 0) return false;
  let length = 0;
  while (length < 24 && isNameUnit(reader, separator + length)) length++;
  if (length < 2 || !reader.endsAt(separator + length)) return false;
  reader.take(group === 'TMB' ? 'prefix-slash' : 'gap', separator, group === 'TMB' ? '/' : ' ');
  reader.take('word', length);
  return true;
}

function isNameUnit(reader: Reader, offset: number): boolean {
  const unit = reader.peek(offset);
  return unit >= 0x41 && unit <= 0x5a;
}

function takeNumber(reader: Reader, spaced: Family['numberSpaced']): boolean {
  const space = reader.peek() === 0x20 ? 1 : 0;
  const digits = reader.digits(space, 4);
  if (digits === 0 || digits > 4) return false;
  const suffix = isNameUnit(reader, space + digits) ? 1 : 0;
  if (!reader.endsAt(space + digits + suffix)) return false;
  if (spaced === 'either') reader.take('gap', space, ' ', '');
  else if (spaced) reader.take('gap', space, ' ');
  else reader.take('gap', space, '', ' ');
  reader.take('number', digits + suffix);
  return true;
}

function takeSubgroup(reader: Reader, { numberSpaced }: Pick<Family, 'numberSpaced'>): boolean {
  const separator = reader.separator('/', true) || (reader.peek() === 0x20 ? 1 : 0);
  if (separator === 0) return false;
  for (const group of below) {
    if (!isAt(reader.text, reader.position + separator, group)) continue;
    const nested = new Reader(reader.text, reader.position);
    nested.take('prefix-slash', separator, '/');
    nested.take('word', group.length, group);
    if (!takeNumber(nested, numberSpaced)) continue;
    reader.tokens.push(...nested.tokens);
    reader.position = nested.position;
    return true;
  }
  return false;
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
