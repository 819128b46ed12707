import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { looksLikeYear } from '../grammar/evidence';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

const adopted = [
  'ISO',
  'IEC',
  'ISO/IEC',
  'ISO/CIE',
  'ISO/IEC/IEEE',
  'ISO/TS',
  'ISO/TR',
  'ISO/ASTM',
  'CISPR',
  'IEC/CISPR',
];
const reports = ['ISO/TS', 'ISO/TR', 'IEC/TS', 'IEC/TR', 'ISO/IEC TS', 'ISO/IEC TR'];

const grammar: NumberedGrammar = { digits: 6, part: '-', partDigits: 3, year: [':'], lettersBehind: 1 };

/**
 * Brazil: `ABNT NBR 5410:2004`, adoptions `ABNT NBR ISO 9001:2015`, those of Mercosur `ABNT NBR NM 280:2011`; in text `NBR`
 * alone too. Writers put the year behind a slash as well.
 */
export const abnt: IssuingBody = {
  id: 'abnt',
  names: { en: 'Brazilian Association of Technical Standards', zh: '巴西技术标准协会' },
  country: 'BR',
  page: 'https://abnt.org.br',
  forms: [
    ...['ABNT NBR', 'NBR'].flatMap((letters) => [
      ...[letters, `${letters} NM`].map((prefix) => ({ printed: prefix, prefix })),
      ...adopted.map((adopts) => ({ printed: `${letters} ${adopts}`, prefix: `${letters} ${adopts}`, adopts })),
    ]),
    ...reports.map((adopts) => ({ printed: `ABNT ${adopts}`, prefix: `ABNT ${adopts}`, adopts })),
  ],
  print: printerOf({ part: '-', year: ':', supplement: '' }),
  read,
  isMeant,
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const standard = readNumbered(reader, form, knowledge, grammar);
  const isSlashed = reader.peek() === 0x2f && reader.yearAt(1) && reader.endsAt(5);
  if (!standard || standard.year !== undefined || !isSlashed) return standard;
  reader.take('year-separator', 1, ':');
  return { ...standard, year: reader.take('year', 4) };
}

/** NBR is also a rubber: `NBR 70` is its hardness. */
function isMeant(surroundings: Surroundings): boolean {
  const { prefix, number, year } = surroundings.designation;
  if (!isInCapitals(surroundings)) return false;
  if (prefix !== 'NBR' || year !== undefined) return true;
  return number.length >= 4 && !looksLikeYear(number);
}
