import { Reader } from '../../notation/reader';
import type { BodyId, Designation } from '../designation';
import { beginsWord, endsReference, isGluedWord, looksLikeYear } from '../grammar/evidence';
import { issuingBodies } from '../issuingBodies';
import { allPartsInEnglish, type Knowledge, type OwnKnowledge } from '../issuingBody';
import { isLikelier } from './likelier';
import { type PrefixMatch, PrefixTable } from './prefixes';
import type { ReadDesignation } from './readDesignation';
import { type Rewriting, withHyphen, withLostDash, withoutLettersForDigits, withoutSoftHyphen } from './rewriting';

export type { ReadDesignation } from './readDesignation';

const table = new PrefixTable(issuingBodies);

/** Whether some designation begins with this UTF-16 unit: a quick look before {@link readDesignation}. */
export function mayBeginDesignation(unit: number): boolean {
  return table.mayBegin(unit);
}

/**
 * Reads the designation that begins at `start` of a normalised text, however it is typed; undefined when none does.
 * Whether it is meant as a reference is not judged here.
 *
 * @param body of several bodies that print what is written, the one that is meant, where that is known.
 */
export function readDesignation(
  text: string,
  start: number,
  knowledge?: Knowledge,
  body?: BodyId,
): ReadDesignation | undefined {
  if (!beginsWord(text, start)) return undefined;
  const prefixes = table.match(text, start);
  if (prefixes.length === 0) return undefined;
  const hidden = readSoftHyphen(text, start, knowledge, body);
  if (hidden) return hidden;
  const written = readBehind(prefixes, text, start, knowledge, body);
  const isBroken = written === undefined || isYearBroken(text, written.end);
  const read =
    (isBroken ? readRewritten(prefixes, text, start, knowledge, body) : readSpacedYear(written, text, knowledge)) ??
    written;
  return read && withAllParts(text, withIdentical(text, read, knowledge));
}

/** Whether a year with a letter in it follows, or a part that is one: the `-2O16` of `GB/T 19001-2O16`, the `.l` of `GB 9706.l-2020`. */
function isYearBroken(text: string, end: number): boolean {
  if (/^\.[lIO][lIO\d]{0,2}[-:]\d{4}/.test(text.slice(end, end + 9))) return true;
  const sign = text.charAt(end);
  if (sign !== '-' && sign !== ':') return false;
  const year = text.slice(end + 1, end + 5);
  return /^[12lI][09Oo][0-9OoIl]{2}$/.test(year) && !/^\d{4}$/.test(year);
}

/** The same without what may follow it: “(all parts)”, the identical document. */
export function readAsWritten(
  text: string,
  start: number,
  knowledge?: Knowledge,
  body?: BodyId,
): ReadDesignation | undefined {
  return readBehind(table.match(text, start), text, start, knowledge, body);
}

function readBehind(
  prefixes: readonly PrefixMatch[],
  text: string,
  start: number,
  knowledge: Knowledge | undefined,
  meant: BodyId | undefined,
): ReadDesignation | undefined {
  let best: ReadDesignation | undefined;
  let bestPrefixEnd = 0;
  for (const prefix of prefixes) {
    if (best && prefix.end < bestPrefixEnd) break;
    const { body } = prefix;
    const reader = new Reader(text, prefix.end);
    const pieces = body.read(reader, prefix.form, knowledge && ownKnowledge(knowledge, body.id));
    if (!pieces || !endsReference(text, reader.position)) continue;
    if (isGluedWord(text, reader.position)) reader.take('space-behind', 0, '');
    const designation: Designation = { body: body.id, ...pieces };
    const tokens = [...prefix.tokens(), ...reader.tokens];
    const read = { body, designation, tokens, start, end: reader.position };
    if (best && !isLikelier(text, read, best, knowledge, meant)) continue;
    best = read;
    bestPrefixEnd = prefix.end;
  }
  return best;
}

/** What a body may ask of the catalogue: its grammar leaves out that the documents are its own. */
function ownKnowledge(knowledge: Knowledge, body: BodyId): OwnKnowledge {
  return {
    hasStandard: (pieces) => knowledge.hasStandard({ body, ...pieces }),
    hasEdition: (pieces) => knowledge.hasEdition({ body, ...pieces }),
  };
}

/** Reads it as if a letter were the digit that it looks like, or the lost dash were there: only what proves itself. */
function readRewritten(
  prefixes: readonly PrefixMatch[],
  text: string,
  start: number,
  knowledge: Knowledge | undefined,
  body: BodyId | undefined,
): ReadDesignation | undefined {
  const prefix = prefixes[0];
  if (!prefix) return undefined;
  for (const rewrite of [withoutLettersForDigits, withLostDash]) {
    const rewriting = rewrite(text, start, prefix.end);
    const read = rewriting && readAsWritten(rewriting.text, 0, knowledge, body);
    if (!read || !isConfirmed(read, rewriting, knowledge)) continue;
    return asInText(read, rewriting, start);
  }
  return undefined;
}

function asInText(read: ReadDesignation, { toText }: Rewriting, start: number): ReadDesignation {
  const tokens = read.tokens.map((token) => ({ ...token, start: toText(token.start), end: toText(token.end) }));
  return { ...read, tokens, start, end: toText(read.end) };
}

/** Where soft hyphens stand between digits: they are hyphens, unless the catalogue knows the number without them alone. */
function readSoftHyphen(
  text: string,
  start: number,
  knowledge: Knowledge | undefined,
  body: BodyId | undefined,
): ReadDesignation | undefined {
  const hyphen = withHyphen(text, start);
  const asHyphen = hyphen && readAsWritten(hyphen.text, 0, knowledge, body);
  if (!hyphen || !asHyphen) return undefined;
  if (knowledge && !knowledge.hasStandard(asHyphen.designation)) {
    const joined = withoutSoftHyphen(text, start);
    const asJoined = joined && readAsWritten(joined.text, 0, knowledge, body);
    if (asJoined && knowledge.hasStandard(asJoined.designation)) return asInText(asJoined, joined, start);
  }
  return asInText(asHyphen, hyphen, start);
}

function isConfirmed(read: ReadDesignation, { kind }: Rewriting, knowledge: Knowledge | undefined): boolean {
  const { designation } = read;
  if (knowledge?.hasStandard(designation)) return true;
  if (kind === 'dash') return isLostDashOfChina(read);
  return designation.year !== undefined || isUnmistakable(designation);
}

/** Bodies of China whose numbers are short, so that what cannot be read otherwise has lost its dash: `GB/T 61702015`. */
const shortNumbered: ReadonlySet<BodyId> = new Set(['china-national', 'china-sector', 'china-local', 'china-military']);

function isLostDashOfChina({ body, designation }: ReadDesignation): boolean {
  const { prefix, number, year } = designation;
  if (!shortNumbered.has(body.id) || year === undefined || !isModern(year)) return false;
  if (looksLikeYear(number)) return false;
  return number.length <= 4 || (number.length === 5 && prefix.includes('/') && number < highestNumber);
}

/** No series of these bodies has come so far. */
const highestNumber = '60000';

/** Whether the year may be that of a Chinese standard that is still cited. */
function isModern(year: string): boolean {
  return year >= '1980' && year <= '2035';
}

/** `GB/T 6170 2015`: the dash before the year became a space. Not where the year is one of words: `GB/T 19001 2016年版`. */
function readSpacedYear(
  read: ReadDesignation | undefined,
  text: string,
  knowledge: Knowledge | undefined,
): ReadDesignation | undefined {
  if (!read || !shortNumbered.has(read.body.id) || read.designation.year !== undefined) return undefined;
  const year = /^ ((?:19|20)\d\d)(?! ?(?:[年版\d]|edition|version|revision)|[-./:~]\d|[A-Za-z])/.exec(
    text.slice(read.end, read.end + 16),
  )?.[1];
  if (year === undefined || !isModern(year)) return undefined;
  const designation: Designation = { ...read.designation, year };
  const { prefix, number, part } = designation;
  if (part === undefined && looksLikeYear(number)) return undefined;
  const isProven = /\/[TZ]$/.test(prefix)
    ? number.length >= 2 || part !== undefined
    : knowledge?.hasEdition(designation);
  if (!isProven) return undefined;
  const dash = { role: 'year-separator', start: read.end, end: read.end + 1, expected: ['-', '—'] } as const;
  const end = read.end + 1 + year.length;
  return {
    ...read,
    designation,
    tokens: [...read.tokens, dash, { role: 'year', start: read.end + 1, end, expected: [year] }],
    end,
  };
}

/** Whether the prefix alone proves a reference, so that the number need not be known: `GB/T 5O89`. */
function isUnmistakable({ prefix }: Designation): boolean {
  return prefix === 'GB/T' || prefix.startsWith('ISO/IEC');
}

/** Of whom a national standard takes documents over word for word. */
const international: ReadonlySet<BodyId> = new Set(['iso', 'iec', 'itu', 'iso-committees', 'iso-directives']);

/** National standards that are identical to an international one carry both numbers: `GB/T 19001-2016/ISO 9001:2015`. With
 * spaces round the slash they may as well be two standards side by side: there the catalogue has to know the adoption. */
function withIdentical(text: string, read: ReadDesignation, knowledge: Knowledge | undefined): ReadDesignation {
  if (!read.body.isDoubled || read.designation.year === undefined) return read;
  const reader = new Reader(text, read.end);
  const slash = reader.separator('/', true);
  const identical = slash === 0 ? undefined : readAsWritten(text, read.end + slash, knowledge);
  if (!identical || !international.has(identical.body.id)) return read;
  const isApart = slash > 1 && knowledge?.adopts?.(read.designation, identical.designation) === false;
  if (isApart) return read;
  reader.take('prefix-slash', slash, '/');
  return {
    ...read,
    designation: { ...read.designation, identical: identical.designation },
    tokens: [...read.tokens, ...reader.tokens, ...identical.tokens],
    end: identical.end,
  };
}

/** In normalised text. */
const allParts = ['(all parts)', '(所有部分)', '(toutes les parties)', '(alle Teile)', '(все части)'];

function withAllParts(text: string, read: ReadDesignation): ReadDesignation {
  const { year, part, identical } = read.designation;
  if (year !== undefined || part !== undefined || identical) return read;
  const space = text.charCodeAt(read.end) === 0x20 ? 1 : 0;
  const words = allParts.find((form) => text.startsWith(form, read.end + space));
  if (!words) return read;
  const end = read.end + space + words.length;
  return {
    ...read,
    designation: { ...read.designation, allParts: true },
    tokens: [
      ...read.tokens,
      { role: 'remark', start: read.end, end, expected: [read.body.allParts ?? allPartsInEnglish] },
    ],
    end,
  };
}
