import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import {
  hasChineseCue,
  hasPrefixAsPrinted,
  isAmongStandards,
  isAnnouncedInChinese,
  isCalledStandard,
  isInChinese,
  isSpanOfYears,
  mayBeChinese,
} from '../grammar/chineseEvidence';
import { type ChineseGrammar, readChineseNumber, usualGrammar } from '../grammar/chineseNumber';
import { hasCue, looksLikeYear } from '../grammar/evidence';
import { takeOrganizationCode } from '../grammar/organizationCode';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

const grammar: ChineseGrammar = { ...usualGrammar, numberDigits: 10, revision: 'dated' };

/**
 * The standards of Chinese enterprises: Q and the code that the enterprise gave itself, in letters and digits,
 * `Q/GDW 10364-2020`, `Q/12BS 5021-2018`. No register lists the codes.
 */
export const chinaEnterprise: IssuingBody = {
  id: 'china-enterprise',
  names: { en: 'Enterprises of China', zh: '中国企业' },
  country: 'CN',
  page: 'https://www.qybz.org.cn',
  allParts: '（所有部分）',
  listSigns: { part: '.', year: '-' },
  forms: [{ printed: 'Q/', prefix: 'Q/' }],
  code: '[A-Z0-9]{2,14}',
  print: printerOf({ part: '.', year: '-', supplement: '' }),
  read,
  isMeant,
  mayBeMeant: mayBeChinese,
};

function read(reader: Reader, _form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const code = takeOrganizationCode(reader, 2);
  if (code === undefined) return undefined;
  return readChineseNumber(reader, `Q/${code}`, knowledge, grammar);
}

function isMeant(surroundings: Surroundings): boolean {
  const { designation } = surroundings;
  const { number, year } = designation;
  if (!hasPrefixAsPrinted(surroundings)) {
    return year !== undefined && (hasChineseCue(surroundings) || isCalledStandard(surroundings));
  }
  if (year !== undefined) return !isSpanOfYears(designation) || isAnnouncedInChinese(surroundings);
  if (looksLikeYear(number) || number.length < 3) return false;
  return hasCue(surroundings) || isInChinese(surroundings) || isAmongStandards(surroundings);
}
