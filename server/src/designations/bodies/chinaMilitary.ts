import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { hasChineseCue, isInChinese, mayBeChinese } from '../grammar/chineseEvidence';
import { type ChineseGrammar, readChineseNumber, usualGrammar } from '../grammar/chineseNumber';
import { hasCue, isLowerCase } from '../grammar/evidence';
import { takeGap } from '../grammar/gap';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

const prefixes = ['GJB', 'GJB/Z', 'GJBz', 'GJB/J'];

const grammar: ChineseGrammar = { ...usualGrammar, revision: 'always' };

/** The national military standards of China: the letter of the revision is glued to the number, `GJB 150.1A-2009`. */
export const chinaMilitary: IssuingBody = {
  id: 'china-military',
  names: { en: 'Military authorities of China', zh: '中国军用标准主管部门' },
  country: 'CN',
  page: 'http://www.weain.mil.cn',
  allParts: '（所有部分）',
  listSigns: { part: '.', year: '-' },
  forms: prefixes.map((prefix) => ({ printed: prefix, prefix })),
  print: printerOf({ part: '.', year: '-', supplement: '' }),
  read,
  isMeant,
  mayBeMeant: mayBeChinese,
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  if (!takeGap(reader)) return undefined;
  return readChineseNumber(reader, form.prefix, knowledge, grammar);
}

/** The letters mean nothing else, but lower case and short numbers alone are not enough. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation, knowledge } = surroundings;
  if (designation.year !== undefined) return !isLowerCase(surroundings) || hasCue(surroundings);
  if (isLowerCase(surroundings)) return false;
  return (
    knowledge?.hasStandard(designation) === true ||
    designation.prefix.includes('/') ||
    hasCue(surroundings) ||
    (isInChinese(surroundings) && (designation.number.length >= 3 || hasChineseCue(surroundings)))
  );
}
