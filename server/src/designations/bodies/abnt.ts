import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { looksLikeYear } from '../grammar/evidence';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
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
      ...['', ' NM'].map((more) => ({ printed: letters + more, prefix: `ABNT NBR${more}` })),
      ...adopted.map((adopts) => ({ printed: `${letters} ${adopts}`, prefix: `ABNT NBR ${adopts}`, adopts })),
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
  const { designation, text, start } = surroundings;
  const { prefix, number, year } = designation;
  if (text.startsWith('ABNT', start)) return true;
  if (!text.startsWith('NBR', start)) return false;
  if (prefix !== 'ABNT NBR' || year !== undefined) return true;
  return number.length >= 4 && !looksLikeYear(number);
}
