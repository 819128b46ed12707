import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { hasChineseCue, mayBeChinese } from '../grammar/chineseEvidence';
import { readBehindChineseNumber } from '../grammar/chineseNumber';
import { hasCue, isLowerCase } from '../grammar/evidence';
import { takeJoint } from '../grammar/gap';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

/**
 * The safety regulations for special equipment of SAMR: two digits, `TSG 21-2016`, or up to two letters of a class with four
 * or three digits, `TSG R0005-2011`, `TSG ZF001-2006`.
 */
export const chinaSpecialEquipment: IssuingBody = {
  id: 'china-special-equipment',
  names: { en: 'State Administration for Market Regulation', zh: '国家市场监督管理总局' },
  country: 'CN',
  page: 'https://www.samr.gov.cn',
  forms: [{ printed: 'TSG', prefix: 'TSG' }],
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
  takeJoint(reader);
  const letters = reader.letters(0, 2);
  if (letters > 2) return undefined;
  const digits = reader.digits(letters, 4);
  if (letters === 0 ? digits !== 2 : digits < 3 || digits > 4) return undefined;
  const number = reader.text.slice(reader.position, reader.position + letters + digits).toUpperCase();
  reader.take('number', letters + digits, number);
  return readBehindChineseNumber(reader, { prefix, number, supplements: [] }, knowledge);
}

/** TSG is as well a group of 3GPP and the name of companies: undated, only the letter of a class or Chinese words prove it. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation } = surroundings;
  const isClassed = designation.number.length >= 4;
  if (isLowerCase(surroundings)) return designation.year !== undefined && hasCue(surroundings);
  if (designation.year !== undefined) return true;
  return isClassed || hasChineseCue(surroundings);
}
