import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { isInChinese, mayBeChinese } from '../grammar/chineseEvidence';
import { readBehindChineseNumber, readChineseNumber } from '../grammar/chineseNumber';
import { hasCue, isLowerCase } from '../grammar/evidence';
import { jointLength, takeJoint } from '../grammar/gap';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

/**
 * The local standards for construction in China. Some provinces print their code behind the prefix, `DBJ61/T 104-2015`,
 * others in front of the number, `DBJ/T 15-31-2016`, `DG/TJ 08-2068-2017`; the codes are not all those of GB/T 2260.
 */
export const chinaLocalConstruction: IssuingBody = {
  id: 'china-local-construction',
  names: { en: 'Local construction authorities of China', zh: '中国地方住房和城乡建设主管部门' },
  country: 'CN',
  page: 'https://www.mohurd.gov.cn',
  allParts: '（所有部分）',
  forms: ['DBJ', 'DBJ/T', 'DGJ', 'DG/TJ'].map((prefix) => ({ printed: prefix, prefix })),
  code: '(?:[0-9]{2}(?:/(?:TJ?|J|Z))?)?',
  print: printerOf({ part: '.', year: '-', supplement: '' }),
  read,
  isMeant,
  mayBeMeant: mayBeChinese,
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const gap = jointLength(reader);
  const isCoded = reader.digits(gap, 2) === 2;
  const serial = isCoded && reader.peek(gap + 2) === 0x2d ? reader.digits(gap + 3, 5) : 0;
  if (serial > 0 && serial <= 5 && !(serial === 4 && reader.yearAt(gap + 3) && !yearFollows(reader, gap + 7))) {
    return readHyphened(reader, form, gap, serial, knowledge);
  }
  const sign = reader.text.charAt(reader.position + gap + 2);
  const isBehindPrefix = isCoded && (sign === '/' || sign === ' ') && !form.prefix.includes('/');
  return isBehindPrefix ? readCoded(reader, form.prefix, gap, knowledge) : readPlain(reader, form, gap, knowledge);
}

function yearFollows(reader: Reader, offset: number): boolean {
  return reader.peek(offset) === 0x2d && reader.yearAt(offset + 1);
}

/** `DBJ/T 289-2016` */
function readPlain(reader: Reader, { prefix }: PrefixForm, gap: number, knowledge: OwnKnowledge | undefined) {
  reader.take('gap', gap, ' ');
  return readChineseNumber(reader, prefix, knowledge);
}

/** `DBJ/T 15-31-2016` */
function readHyphened(
  reader: Reader,
  { prefix }: PrefixForm,
  gap: number,
  serial: number,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  reader.take('gap', gap, ' ');
  const area = reader.take('number', 2);
  reader.take('part-separator', 1, '-');
  const number = `${area}-${reader.take('number', serial)}`;
  return readBehindChineseNumber(reader, { prefix, number, supplements: [] }, knowledge);
}

/** `DBJ61/T 104-2015`, `DBJ50/T-123-2020`, `DGJ32/TJ 123-2011`; some print a space before the code. */
function readCoded(
  reader: Reader,
  start: string,
  gap: number,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  const slash = reader.text.startsWith('/', reader.position + gap + 2) ? 1 : 0;
  const letters = slash === 0 ? 0 : reader.letters(gap + 2 + slash, 2);
  const type = reader.text.slice(reader.position + gap + 3, reader.position + gap + 3 + letters).toUpperCase();
  if (slash === 1 && !['T', 'J', 'TJ', 'Z'].includes(type)) return undefined;
  reader.take('gap', gap, '', ' ');
  const area = reader.take('number', 2);
  if (slash === 1) {
    reader.take('prefix-slash', 1, '/');
    reader.take('word', letters, type);
  }
  takeJoint(reader, ' ', '-');
  return readChineseNumber(reader, `${start}${area}${slash === 1 ? `/${type}` : ''}`, knowledge);
}

function isMeant(surroundings: Surroundings): boolean {
  const { designation } = surroundings;
  if (isLowerCase(surroundings)) return designation.year !== undefined && hasCue(surroundings);
  return designation.year !== undefined || hasCue(surroundings) || isInChinese(surroundings);
}
