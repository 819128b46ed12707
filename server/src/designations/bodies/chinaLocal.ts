import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { hasChineseCue, isCalledStandard, isInChinese, isSpanOfYears, mayBeChinese } from '../grammar/chineseEvidence';
import { readChineseNumber } from '../grammar/chineseNumber';
import { hasCue } from '../grammar/evidence';
import { jointLength, takeGap, takeJoint } from '../grammar/gap';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';
import { isAreaCode } from '../tables/areaCodes';

/**
 * The local standards of China: DB and the code of the province or city, `DB11/T 1322.1-2017`, `DB4403/T 55-2020`. Mandatory
 * ones keep the slash, `DB11/ 139-2015`, and so do those of food safety, `DBS44/ 006-2016`. `DB/T` is the
 * earthquake sector, `SZDB/Z` was guidance of Shenzhen.
 */
export const chinaLocal: IssuingBody = {
  id: 'china-local',
  names: { en: 'Local authorities of China', zh: '中国地方标准化行政主管部门' },
  country: 'CN',
  page: 'https://dbba.sacinfo.org.cn',
  allParts: '（所有部分）',
  listSigns: { part: '.', year: '-' },
  forms: ['DB', 'DBS', 'SZDB/Z'].map((prefix) => ({ printed: prefix, prefix })),
  code: '(?:[0-9]{2}){1,3}/[TZ]?',
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
  if (prefix === 'SZDB/Z') return takeGap(reader) ? readChineseNumber(reader, prefix, knowledge) : undefined;
  const space = reader.peek() === 0x20 ? 1 : 0;
  const digits = reader.digits(space, 6);
  const area = reader.text.slice(reader.position + space, reader.position + space + digits);
  if (!isAreaCode(area)) return undefined;
  if (space > 0 && prefix === 'DBS') reader.take('gap', space, '', ' ');
  else if (space > 0) reader.take('part-separator', space, '');
  reader.take('number', digits);
  const type = takeType(reader);
  if (type === undefined) return undefined;
  return readChineseNumber(reader, `${prefix}${area}/${type}`, knowledge);
}

/** Takes what stands between area and number: `/T `, or `/ ` for a mandatory standard. Undefined when it is neither. */
function takeType(reader: Reader): string | undefined {
  const joint = jointLength(reader);
  const letter = reader.text.charAt(reader.position + joint).toUpperCase();
  if ((letter === 'T' || letter === 'Z') && reader.letters(joint, 1) === 1) {
    reader.take('prefix-slash', joint, '/');
    reader.take('word', 1, letter);
    takeJoint(reader);
    return letter;
  }
  if (joint === 0 || reader.digits(joint, 1) === 0) return undefined;
  const slash = reader.separator('/', true) > 0 ? reader.text.indexOf('/', reader.position) + 1 - reader.position : 0;
  reader.take('prefix-slash', slash, '/');
  reader.take('gap', joint - slash, ' ');
  return '';
}

/** Codes are checked already; without /T they are as well paths, parts and databases. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation, text, start, knowledge } = surroundings;
  const { prefix, number, year } = designation;
  if (knowledge?.hasStandard(designation) === true) return true;
  const isPrinted =
    text.startsWith(prefix, start) || text.startsWith(`${prefix.slice(0, 2)} ${prefix.slice(2)}`, start);
  const hasWords = hasChineseCue(surroundings) || isCalledStandard(surroundings);
  if (year === undefined)
    return prefix.endsWith('/') || !isPrinted ? hasWords && number.length >= 2 && isPrinted : true;
  if (isPrinted) return !prefix.endsWith('/') || !isSpanOfYears(designation) || hasWords;
  return hasWords || hasCue(surroundings) || isInChinese(surroundings);
}
