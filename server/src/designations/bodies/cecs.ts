import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { isAmongStandards, isInChinese, mayBeChinese } from '../grammar/chineseEvidence';
import { type ChineseGrammar, readChineseNumber, usualGrammar } from '../grammar/chineseNumber';
import { hasCue, isLowerCase } from '../grammar/evidence';
import { takeGap } from '../grammar/gap';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

const grammar: ChineseGrammar = { ...usualGrammar, year: [':'] };

/** The association for engineering construction of China before it printed `T/CECS`: the year behind a colon, `CECS 102:2002`. */
export const cecs: IssuingBody = {
  id: 'cecs',
  names: { en: 'China Association for Engineering Construction Standardization', zh: '中国工程建设标准化协会' },
  country: 'CN',
  page: 'http://www.cecs.org.cn',
  allParts: '（所有部分）',
  listSigns: { part: '.', year: ':' },
  forms: ['CECS', 'CECS/T'].map((prefix) => ({ printed: prefix, prefix })),
  print: printerOf({ part: '.', year: ':', supplement: '' }),
  read,
  isMeant,
  mayBeMeant: mayBeChinese,
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  return takeGap(reader) ? readChineseNumber(reader, form.prefix, knowledge, grammar) : undefined;
}

function isMeant(surroundings: Surroundings): boolean {
  if (isLowerCase(surroundings)) return surroundings.designation.year !== undefined && hasCue(surroundings);
  return (
    surroundings.designation.year !== undefined ||
    hasCue(surroundings) ||
    isInChinese(surroundings) ||
    isAmongStandards(surroundings)
  );
}
