import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { hasChineseCue, isCalledStandard } from '../grammar/chineseEvidence';
import { readBehindChineseNumber, usualGrammar } from '../grammar/chineseNumber';
import { isLowerCase } from '../grammar/evidence';
import { takeJoint } from '../grammar/gap';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

/**
 * The professional standards of China, abolished in 1990: the class of the Chinese classification stands before the number,
 * `ZB N40 004-1988`, `ZB Y 212-1984`.
 */
export const chinaProfessional: IssuingBody = {
  id: 'china-professional',
  names: { en: 'Ministries of China (until 1990)', zh: '中国国务院有关部门（1990年前）' },
  country: 'CN',
  page: 'https://www.sac.gov.cn',
  forms: [{ printed: 'ZB', prefix: 'ZB' }],
  print: printerOf({ part: '.', year: '-', supplement: '' }),
  read,
  isMeant,
};

function read(
  reader: Reader,
  { prefix }: PrefixForm,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  takeJoint(reader);
  const digits = reader.digits(1, 2);
  if (reader.letters(0, 1) !== 1 || digits > 2) return undefined;
  const category = reader.text.slice(reader.position, reader.position + 1 + digits).toUpperCase();
  reader.take('word', 1 + digits, category);
  if (reader.peek() !== 0x20) return undefined;
  const serial = reader.digits(1, 5);
  if (serial < 3 || serial > 5) return undefined;
  reader.take('gap', 1, ' ');
  const number = `${category} ${reader.take('number', serial)}`;
  return readBehindChineseNumber(reader, { prefix, number, supplements: [] }, knowledge, usualGrammar);
}

function isMeant(surroundings: Surroundings): boolean {
  const { year } = surroundings.designation;
  if (year === undefined || isLowerCase(surroundings)) return false;
  return year <= '1995' || hasChineseCue(surroundings) || isCalledStandard(surroundings);
}
