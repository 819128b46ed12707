import type { Reader } from '../../notation/reader';
import { isHan } from '../../text/typography';
import type { DesignationPieces } from '../designation';
import { isAlone, isAmongStandards, isInChinese, mayBeChinese } from '../grammar/chineseEvidence';
import { readChineseNumber } from '../grammar/chineseNumber';
import { hasCue, isLowerCase, looksLikeYear } from '../grammar/evidence';
import { jointLength } from '../grammar/gap';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

/**
 * The metrological regulations (JJG) and specifications (JJF) of China. Those of a ministry or a province carry its name in
 * brackets: `JJG(航天) 34-1999`.
 */
export const chinaMetrology: IssuingBody = {
  id: 'china-metrology',
  names: { en: 'State Administration for Market Regulation', zh: '国家市场监督管理总局' },
  country: 'CN',
  page: 'https://www.samr.gov.cn',
  allParts: '（所有部分）',
  listSigns: { part: '.', year: '-' },
  forms: ['JJF', 'JJG'].map((prefix) => ({ printed: prefix, prefix })),
  code: '(?:\\([\u4e00-\u9fff]{1,6}\\))?',
  print: printerOf({ part: '.', year: '-', supplement: '' }),
  read,
  isMeant,
  mayBeMeant: mayBeChinese,
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const name = takeIssuer(reader);
  const gap = jointLength(reader);
  if (name === '') reader.take('gap', gap, ' ');
  else reader.take('gap', gap, ' ', '');
  return readChineseNumber(reader, form.prefix + name, knowledge);
}

/** Takes `(航天)`, printed with the brackets of Latin or of Chinese text; empty when there is none. */
function takeIssuer(reader: Reader): string {
  const space = reader.peek() === 0x20 ? 1 : 0;
  if (reader.peek(space) !== 0x28) return '';
  let end = space + 1;
  while (end < space + 8 && isHan(reader.peek(end))) end++;
  if (end === space + 1 || reader.peek(end) !== 0x29) return '';
  const name = reader.text.slice(reader.position + space + 1, reader.position + end);
  if (space > 0) reader.take('part-separator', space, '');
  reader.take('word', end + 1 - space, `(${name})`, `（${name}）`);
  return `(${name})`;
}

function isMeant(surroundings: Surroundings): boolean {
  const { designation, knowledge } = surroundings;
  if (designation.year !== undefined) return !isLowerCase(surroundings) || hasCue(surroundings);
  if (isLowerCase(surroundings)) return false;
  if (designation.prefix.includes('(') || knowledge?.hasStandard(designation) === true) return true;
  return (
    hasCue(surroundings) ||
    isAmongStandards(surroundings) ||
    isAlone(surroundings) ||
    (isInChinese(surroundings) && !looksLikeYear(designation.number))
  );
}
