import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { isAmongStandards, isInChinese, isSpanOfYears, mayBeChinese } from '../grammar/chineseEvidence';
import {
  type ChineseGrammar,
  readBehindChineseNumber,
  readChineseNumber,
  usualGrammar,
} from '../grammar/chineseNumber';
import { hasCue, isLowerCase } from '../grammar/evidence';
import { takeJoint } from '../grammar/gap';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

const prefixes = ['JTG', 'JTG/T', 'JTS', 'JTS/T', 'JTJ', 'JTJ/T'];

const grammar: ChineseGrammar = { ...usualGrammar, part: '-' };

/**
 * Highway and waterway engineering in China. Parts follow a hyphen, `JTS 165-8-2014`; numbers of highway engineering may
 * begin with the letter of a class and end with a volume, `JTG D20-2017`, `JTG F80/1-2017`, `JTG/T D70/2-02-2014`.
 */
export const chinaTransportEngineering: IssuingBody = {
  id: 'china-transport-engineering',
  names: { en: 'Ministry of Transport', zh: '交通运输部' },
  country: 'CN',
  page: 'https://www.mot.gov.cn',
  allParts: '（所有部分）',
  listSigns: { part: '-', year: '-' },
  forms: prefixes.map((prefix) => ({ printed: prefix, prefix })),
  print: printerOf({ part: '-', year: '-', supplement: '' }),
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
  if (reader.letters(0, 1) !== 1) return readChineseNumber(reader, prefix, knowledge, grammar);
  if (reader.digits(1, 2) !== 2) return undefined;
  const length = 3 + volumeLength(reader, 3);
  const number = reader.text.slice(reader.position, reader.position + length).toUpperCase();
  reader.take('number', length, number);
  return readBehindChineseNumber(reader, { prefix, number, supplements: [] }, knowledge, grammar);
}

/** The length of `/1`; 0 when no volume stands at the offset. */
function volumeLength(reader: Reader, offset: number): number {
  return reader.peek(offset) === 0x2f && reader.digits(offset + 1, 1) === 1 && reader.endsAt(offset + 2) ? 2 : 0;
}

function isMeant(surroundings: Surroundings): boolean {
  const { designation } = surroundings;
  if (isLowerCase(surroundings) || isSpanOfYears(designation))
    return designation.year !== undefined && hasCue(surroundings);
  if (designation.year !== undefined) return true;
  return (
    designation.prefix.includes('/') ||
    hasCue(surroundings) ||
    isInChinese(surroundings) ||
    isAmongStandards(surroundings)
  );
}
