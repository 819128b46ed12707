import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import {
  hasChineseCue,
  isAmongStandards,
  isAnnouncedInChinese,
  isInChinese,
  isSpanOfYears,
  mayBeChinese,
} from '../grammar/chineseEvidence';
import { type ChineseGrammar, readChineseNumber, usualGrammar } from '../grammar/chineseNumber';
import { followsNumber, hasCue, looksLikeYear } from '../grammar/evidence';
import { isMeantThoughMiswritten, type OrganizationCodes, takeOrganizationCode } from '../grammar/organizationCode';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';
import { associationCodes } from '../tables/organizationCodes';

const grammar: ChineseGrammar = { ...usualGrammar, numberDigits: 8, revision: 'dated' };

const codes: OrganizationCodes = { fewestLetters: 2, glued: associationCodes, isLettered: false };

/**
 * The standards of Chinese associations (团体标准): T, the registered code of the organization in capitals, and a number
 * whose leading zeros count, `T/CAS 290-2017`, `T/GZAEPI 001-2018`.
 */
export const chinaAssociation: IssuingBody = {
  id: 'china-association',
  names: { en: 'Associations of China', zh: '中国社会团体' },
  country: 'CN',
  page: 'https://www.ttbz.org.cn',
  isDoubled: true,
  allParts: '（所有部分）',
  listSigns: { part: '.', year: '-' },
  forms: [{ printed: 'T/', prefix: 'T/' }],
  code: '[A-Z0-9]{2,14}',
  print: printerOf({ part: '.', year: '-', supplement: '' }),
  read,
  isMeant,
  mayBeMeant: mayBeChinese,
};

function read(reader: Reader, _form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const code = takeOrganizationCode(reader, codes);
  const designation = code === undefined ? undefined : readChineseNumber(reader, `T/${code}`, knowledge, grammar);
  return designation && isLostDash(designation) ? undefined : designation;
}

/** `T/XZYC 00012024` is more likely a number and a year between which the dash was lost than a number of eight digits. */
function isLostDash({ number, year }: DesignationPieces): boolean {
  return year === undefined && number.length >= 7 && looksLikeYear(number.slice(-4)) && number.slice(-4) >= '2015';
}

/** `T/ZZB 2012-2021` counts on through the years; a code that is known, or Chinese words, tell it from a span of years. */
function isNumberedLikeYears(surroundings: Surroundings): boolean {
  return associationCodes.has(surroundings.designation.prefix.slice(2)) || hasChineseCue(surroundings);
}

/** There is no list of the codes: a year, or Chinese words of standards, prove it. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation, knowledge } = surroundings;
  const { number, year } = designation;
  const miswritten = isMeantThoughMiswritten(surroundings);
  if (miswritten !== undefined) return miswritten;
  if (year !== undefined) {
    return !isSpanOfYears(designation) || isAnnouncedInChinese(surroundings) || isNumberedLikeYears(surroundings);
  }
  if (knowledge?.hasStandard(designation) === true) return true;
  if (followsNumber(surroundings) || looksLikeYear(number) || number.length < 2) return false;
  return (
    isAnnouncedInChinese(surroundings) ||
    (number.length >= 3 && (hasCue(surroundings) || isInChinese(surroundings) || isAmongStandards(surroundings)))
  );
}
