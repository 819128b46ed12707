import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import {
  isAmongStandards,
  isAnnouncedInChinese,
  isInChinese,
  isProvenBeside,
  isSpanOfYears,
  isTitled,
  mayBeChinese,
} from '../grammar/chineseEvidence';
import { readChineseNumber } from '../grammar/chineseNumber';
import { followsNumber, hasCue, isAnnounced, isLowerCase, looksLikeYear } from '../grammar/evidence';
import { takeGap } from '../grammar/gap';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

/**
 * GBn, GBJ (construction, now GB 50000 and above) and the environmental series with ZB, KB and PB are historic. GBZ, the
 * occupational health standards, look like GB/Z and are not.
 */
const prefixes = ['GB', 'GB/T', 'GB/Z', 'GBZ', 'GBZ/T', 'GBn', 'GBJ', 'GHZB', 'GWKB', 'GWPB'];

/**
 * The national standards of China: `GB/T 20438.1-2017`, part behind a dot, year behind an em dash in print and a hyphen in
 * databases and most web text; amendments `/XG1-2024`.
 */
export const chinaNational: IssuingBody = {
  id: 'china-national',
  names: { en: 'Standardization Administration of China', zh: '国家标准化管理委员会' },
  country: 'CN',
  page: 'https://www.sac.gov.cn',
  isDoubled: true,
  allParts: '（所有部分）',
  listSigns: { part: '.', year: '-' },
  forms: prefixes.map((prefix) => ({ printed: prefix, prefix })),
  print: printerOf({ part: '.', year: '-', supplement: '' }),
  read,
  isMeant,
  mayBeMeant: mayBeChinese,
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const isInFront = takeGap(reader) || (form.prefix.includes('/') && takeColon(reader));
  return isInFront ? readChineseNumber(reader, form.prefix, knowledge) : undefined;
}

/** `GB/T：19001`: a colon between prefix and number, where three digits at least follow. */
function takeColon(reader: Reader): boolean {
  const colon = reader.separator(':', true);
  if (colon === 0 || reader.digits(colon, 2) < 3) return false;
  reader.take('gap', colon, ' ');
  return true;
}

/** `GB 5400` and `16 GB` prove nothing alone: a memory size looks the same. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation, knowledge } = surroundings;
  const { prefix, number, part, year } = designation;
  if (year !== undefined) {
    if (isLowerCase(surroundings) && followsNumber(surroundings)) return false;
    const isTime = prefix === 'GB' && isSpanOfYears(designation);
    return !isTime || knowledge?.hasEdition(designation) === true || isAnnouncedInChinese(surroundings);
  }
  if (looksLikeYear(number) && part === undefined && !hasCue(surroundings) && !isTitled(surroundings)) return false;
  const known = knowledge?.hasStandard(designation) === true;
  if (prefix.includes('/')) return !isLowerCase(surroundings) || known || hasCue(surroundings);
  if (followsNumber(surroundings)) return false;
  if (isLowerCase(surroundings)) return known && isAnnouncedInChinese(surroundings);
  if (number.length >= 2 && (hasCue(surroundings) || isProvenBeside(surroundings))) return true;
  if (isAnnouncedInChinese(surroundings) && (part !== undefined || number.length >= 3)) return true;
  return known && (part !== undefined || number.length >= 5 || (number.length >= 3 && isAtHome(surroundings)));
}

/** Whether a number that is known stands among standards, in Chinese, or where a clause ends: “GB 9001 followers” does not. */
function isAtHome(surroundings: Surroundings): boolean {
  if (isInChinese(surroundings) || isAmongStandards(surroundings) || isAnnounced(surroundings)) return true;
  const next = surroundings.text.charAt(surroundings.end);
  return next === '' || '.,;:)/|'.includes(next);
}
