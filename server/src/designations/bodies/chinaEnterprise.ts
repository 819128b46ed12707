import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import {
  isAmongStandards,
  isAnnouncedInChinese,
  isInChinese,
  isSpanOfYears,
  mayBeChinese,
} from '../grammar/chineseEvidence';
import {
  type ChineseGrammar,
  readBehindChineseNumber,
  readChineseNumber,
  usualGrammar,
} from '../grammar/chineseNumber';
import { hasCue, looksLikeYear } from '../grammar/evidence';
import { isMeantThoughMiswritten, type OrganizationCodes, takeOrganizationCode } from '../grammar/organizationCode';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';
import { enterpriseCodes } from '../tables/organizationCodes';

const grammar: ChineseGrammar = { ...usualGrammar, numberDigits: 10, revision: 'dated' };

const codes: OrganizationCodes = { fewestLetters: 2, glued: enterpriseCodes, isLettered: true };

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
  const code = takeOrganizationCode(reader, codes);
  if (code === undefined) return undefined;
  const prefix = `Q/${code}`;
  const length = letteredLength(reader);
  if (length === 0) return readChineseNumber(reader, prefix, knowledge, grammar);
  const written = reader.text.slice(reader.position, reader.position + length).toUpperCase();
  const number = written.replace(/ /g, '');
  reader.take('number', length, number);
  return readBehindChineseNumber(reader, { prefix, number, supplements: [] }, knowledge, grammar);
}

const lettered =
  /[A-Za-z]{0,3}\d{1,10}[A-Za-z]{0,2}(?:-\d{1,4}(?=(?:-\d{1,4})?-(?:19|20)\d\d(?!\d))){0,2}(?=[-. ~、,;)。]|$)/y;

/** The length of a number with letters or with parts behind hyphens, `J7110538C`, `E7-12`; 0 for one of digits alone. */
function letteredLength(reader: Reader): number {
  const [found = ''] = reader.match(lettered) ?? [];
  return /[A-Za-z-]/.test(found) ? found.length : 0;
}

function isMeant(surroundings: Surroundings): boolean {
  const { designation } = surroundings;
  const { number, part, year } = designation;
  const miswritten = isMeantThoughMiswritten(surroundings);
  if (miswritten !== undefined) return miswritten;
  if (year !== undefined) return !isSpanOfYears(designation) || isAnnouncedInChinese(surroundings);
  if (part === undefined && (looksLikeYear(number) || number.length < 3)) return false;
  return hasCue(surroundings) || isInChinese(surroundings) || isAmongStandards(surroundings);
}
