import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { readBehindChineseNumber } from '../grammar/chineseNumber';
import { hasCue, isLowerCase } from '../grammar/evidence';
import { takeJoint } from '../grammar/gap';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

/**
 * The national standard samples of China: class and serial number joined by a hyphen make the number, `GSB 07-1183-2000`.
 * The class has two digits; older samples have the letter of the Chinese classification and the number behind it.
 */
export const chinaSample: IssuingBody = {
  id: 'china-sample',
  names: { en: 'Standardization Administration of China', zh: '国家标准化管理委员会' },
  country: 'CN',
  page: 'https://www.sac.gov.cn',
  allParts: '（所有部分）',
  forms: [{ printed: 'GSB', prefix: 'GSB' }],
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
  const number = reader.letters(0, 1) === 1 ? readLettered(reader) : readClassed(reader);
  return number === undefined
    ? undefined
    : readBehindChineseNumber(reader, { prefix, number, supplements: [] }, knowledge);
}

/** `07-1183` */
function readClassed(reader: Reader): string | undefined {
  const serial = reader.digits(3, 6);
  if (reader.digits(0, 2) !== 2 || reader.peek(2) !== 0x2d || serial < 3 || serial > 6) return undefined;
  const category = reader.take('number', 2);
  reader.take('part-separator', 1, '-');
  return `${category}-${reader.take('number', serial)}`;
}

/** `A 63001` */
function readLettered(reader: Reader): string | undefined {
  const gap = reader.peek(1) === 0x20 ? 1 : 0;
  const serial = reader.digits(1 + gap, 6);
  if (serial < 4 || serial > 6) return undefined;
  const letter = reader.text.charAt(reader.position).toUpperCase();
  reader.take('word', 1, letter);
  reader.take('gap', gap, ' ');
  return `${letter} ${reader.take('number', serial)}`;
}

function isMeant(surroundings: Surroundings): boolean {
  const { designation } = surroundings;
  return designation.year === undefined || isLowerCase(surroundings) ? hasCue(surroundings) : true;
}
