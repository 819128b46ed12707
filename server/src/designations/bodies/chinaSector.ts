import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import {
  hasChineseCue,
  hasPrefixAsPrinted,
  isAlone,
  isAmongStandards,
  isAnnouncedInChinese,
  isCalledStandard,
  isDatedByRange,
  isInChinese,
  isInChineseList,
  isLabelled,
  isProvenBeside,
  isSpanOfYears,
  isTypedAsPrinted,
  mayBeChinese,
} from '../grammar/chineseEvidence';
import {
  type ChineseGrammar,
  readBehindChineseNumber,
  readChineseNumber,
  usualGrammar,
} from '../grammar/chineseNumber';
import { followsNumber, hasCue, isAnnounced, isLowerCase, looksLikeYear } from '../grammar/evidence';
import { takeGap } from '../grammar/gap';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';
import {
  ambiguousCodes,
  billCodes,
  engineeringCodes,
  isNumberOfSector,
  sectorCodes,
  stateCodes,
  tellingCodes,
  uniqueCodes,
} from '../tables/sectorCodes';

const prefixes = [
  ...sectorCodes.flatMap((code) => [code, `${code}/T`, `${code}/Z`]),
  ...engineeringCodes,
  'JGJ/T',
  'CJJ/T',
  'NB/SH',
  'NB/SH/T',
];

const grammar: ChineseGrammar = { ...usualGrammar, revision: 'dated' };

/**
 * The sector standards of China: `YD/T 3990-2021`, `HJ 2.1-2016`, `JGJ/T 77-2010`, `NB/SH/T 0001-2015`. Zeros in front of a
 * number belong to it: `YY/T 0316-2016`.
 */
export const chinaSector: IssuingBody = {
  id: 'china-sector',
  names: { en: 'Ministries and administrations of China', zh: '中国国务院有关行政主管部门' },
  country: 'CN',
  page: 'https://hbba.sacinfo.org.cn',
  isDoubled: true,
  allParts: '（所有部分）',
  listSigns: { part: '.', year: '-' },
  forms: prefixes.map((prefix) => ({ printed: prefix, prefix })),
  print: printerOf({ part: '.', year: '-', supplement: '' }),
  read,
  isMeant,
  mayBeMeant: mayBeChinese,
};

function read(
  reader: Reader,
  { prefix }: PrefixForm,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  if (prefix === 'DB' && !isEarthquake(reader)) return undefined;
  if (!takeGap(reader)) return undefined;
  if (prefix === 'DB/T' && reader.text.startsWith('29-', reader.position))
    return readTianjin(reader, prefix, knowledge);
  return readChineseNumber(reader, prefix, knowledge, grammar);
}

/** `DB 101-2009`: behind `DB` alone stands as well the area of a local standard, and so number and year are asked for. */
function isEarthquake(reader: Reader): boolean {
  return reader.peek() === 0x20 && reader.digits(1, 4) === 3 && reader.peek(4) === 0x2d && reader.yearAt(5);
}

/** The construction standards of Tianjin are printed like those of the earthquake sector: `DB/T 29-247-2017`. */
function readTianjin(
  reader: Reader,
  prefix: string,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  const digits = reader.digits(3, 4);
  if (digits === 0 || digits > 4) return undefined;
  reader.take('number', 2);
  reader.take('part-separator', 1, '-');
  const number = `29-${reader.take('number', digits)}`;
  return readBehindChineseNumber(reader, { prefix, number, supplements: [] }, knowledge);
}

function isMeant(surroundings: Surroundings): boolean {
  const { designation, knowledge } = surroundings;
  if (designation.year !== undefined && knowledge?.hasEdition(designation) === true) {
    return !isLowerCase(surroundings) || hasCue(surroundings) || hasChineseCue(surroundings);
  }
  if (isSpanOfYears(designation) && !isAnnouncedInChinese(surroundings)) {
    return hasSlash(designation.prefix) && hasPrefixAsPrinted(surroundings);
  }
  if (hasSlash(designation.prefix)) return isSlashedMeant(surroundings);
  const isDated = designation.year !== undefined || isDatedByRange(surroundings);
  return isDated ? isDatedMeant(surroundings) : isUndatedMeant(surroundings);
}

function hasSlash(prefix: string): boolean {
  return prefix.endsWith('/T') || prefix.endsWith('/Z');
}

/** `SC/T 1234` is a reference; `SCT 1234`, `SC-T 1234` and `sc/t 1234` need more than the letters. */
function isSlashedMeant(surroundings: Surroundings): boolean {
  const { designation, knowledge } = surroundings;
  const isDated = designation.year !== undefined;
  if (hasPrefixAsPrinted(surroundings)) return isDated || !followsNumber(surroundings) || isInChinese(surroundings);
  if (isDated && !isLowerCase(surroundings) && isInChinese(surroundings)) return true;
  const hasCues = hasChineseCue(surroundings) || isCalledStandard(surroundings) || isAmongStandards(surroundings);
  return hasCues && (isDated || knowledge?.hasStandard(designation) === true);
}

/** With a year no word of standards is needed, unless code or number mean something else as well. */
function isDatedMeant(surroundings: Surroundings): boolean {
  const { designation } = surroundings;
  const { prefix, number, part, year } = designation;
  if ((year ?? '2000') < '1960' || isLabelled(surroundings) || isLowerCase(surroundings)) return false;
  if (uniqueCodes.has(prefix)) return true;
  if (isProvenBeside(surroundings)) return true;
  if (isNumberOfSector(prefix, number) && hasPrefixAsPrinted(surroundings) && !isOfAnotherName(surroundings)) {
    const isLong = number.length >= (prefix === 'HS' ? 2 : 3) || part !== undefined;
    const isTelling = tellingCodes.has(prefix);
    if (isLong && (isTelling || isTypedAsPrinted(surroundings))) return true;
    if (isLong && !ambiguousCodes.has(prefix) && number.length >= 4) return true;
    if (isTelling && (isAlone(surroundings) || isInChinese(surroundings))) return true;
    if (!isLong && !ambiguousCodes.has(prefix) && isAnnounced(surroundings)) return true;
  }
  if (isAnnouncedInChinese(surroundings) || hasChineseCue(surroundings)) return true;
  if (isAmongStandards(surroundings) || isInChineseList(surroundings)) return true;
  return ambiguousCodes.has(prefix) ? isNamedStandard(surroundings) : isCalledStandard(surroundings);
}

/**
 * Whether a name stands in front that the code goes with: of a parliament or a maker, “California SB 1234-2019”, “a Lexus LS
 * 400-1995”; of a town before the code of its state, “Butte, MT 5970-2001”.
 */
function isOfAnotherName({ text, start, designation: { prefix } }: Surroundings): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (stateCodes.has(prefix) && /[a-z], $/.test(before)) return true;
  if (tellingCodes.has(prefix)) return false;
  const name = /(^|[^A-Za-z])([A-Z][a-z]{2,15}) ?$/.exec(before);
  if (!name || standardWords.has(name[2] ?? '')) return false;
  const opensSentence = /(?:^|[.:;!?] ?)$/.test(before.slice(0, name.index + (name[1]?.length ?? 0)).trimEnd());
  return !opensSentence || billCodes.has(prefix);
}

/** What may stand in front of a standard with a capital. */
const standardWords: ReadonlySet<string> = new Set(
  'China Chinese Standard Standards Specification Code See Per Under With From And The Industry Sector'.split(' '),
);

/** Whether it follows the word “standard” itself. */
function isNamedStandard({ text, start }: Surroundings): boolean {
  const before = text.slice(Math.max(0, start - 12), start).toLowerCase();
  return before.endsWith('standard ') || before.endsWith('standards ');
}

/** Undated and without a slash only what is announced as a standard: `SC 1234` proves nothing. */
function isUndatedMeant(surroundings: Surroundings): boolean {
  const { designation, knowledge } = surroundings;
  const { prefix, number, part } = designation;
  if (isLabelled(surroundings) || followsNumber(surroundings)) return false;
  if (isLowerCase(surroundings)) {
    return (
      tellingCodes.has(prefix) && isAnnouncedInChinese(surroundings) && knowledge?.hasStandard(designation) === true
    );
  }
  if (part === undefined && looksLikeYear(number)) return false;
  const isTelling = tellingCodes.has(prefix);
  const isLong = part !== undefined || number.length >= (isTelling ? 2 : 3) || uniqueCodes.has(prefix);
  if (isProvenBeside(surroundings)) return isLong;
  if (isAnnouncedInChinese(surroundings) && isLong) return isTelling || hasChineseCue(surroundings);
  const isKnown = knowledge?.hasStandard(designation) === true;
  if (!isTelling) return isKnown && isLong && hasCue(surroundings);
  if (isKnown) return hasCue(surroundings) || isInChinese(surroundings);
  if (isAlone(surroundings)) return part !== undefined || number.length >= 3;
  return isLong && (isAnnounced(surroundings) || isAmongStandards(surroundings));
}
