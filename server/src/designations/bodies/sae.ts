import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { isProven } from '../grammar/wordPrefix';
import type { IssuingBody, OwnKnowledge, PrefixForm } from '../issuingBody';

/** The series of SAE: a number begins with one of them, so that oil grades (`SAE 30`, `SAE 5W-30`) are none. */
const series = /^(?:J|AS|ARP|AMS|AIR|ARD|MA|MAM|HS|USCAR|EIA|GEIA|TA|JA)\d/;

const grammar: NumberedGrammar = {
  lettersInFront: 5,
  mayBeGlued: true,
  lettersBehind: 1,
  digits: 5,
  part: '-',
  partDigits: 3,
};

/**
 * SAE International: `SAE J1939-71`, `SAE ARP4754B`; ground vehicle documents are dated by year and month behind a low line,
 * `SAE J3016_202104`. Slash numbers name the sheets of aerospace documents: `SAE AS22759/16`.
 */
export const sae: IssuingBody = {
  id: 'sae',
  names: { en: 'SAE International', zh: '国际自动机工程师学会' },
  country: 'US',
  page: 'https://www.sae.org',
  listSigns: { part: '-', year: '-', letters: true },
  forms: [{ printed: 'SAE', prefix: 'SAE' }],
  print: ({ number, part, year, month }, prefix) =>
    `${prefix} ${number}${partAsPrinted(part)}${year === undefined ? '' : `_${year}${month ?? ''}`}`,
  read,
  isMeant: (surroundings) => isProven(surroundings, true),
};

function partAsPrinted(part: string | undefined): string {
  if (part === undefined) return '';
  return part.startsWith('/') ? part : `-${part}`;
}

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const standard = readNumbered(reader, form, knowledge, grammar) ?? undefined;
  if (!standard || !series.test(standard.number)) return undefined;
  const sheet = standard.part === undefined ? readSheet(reader) : undefined;
  const whole = sheet === undefined ? standard : { ...standard, part: sheet };
  return { ...whole, ...readDate(reader) };
}

function readSheet(reader: Reader): string | undefined {
  const digits = reader.digits(1, 3);
  if (reader.peek() !== 0x2f || digits === 0 || digits > 3 || !reader.endsAt(1 + digits)) return undefined;
  reader.take('part-separator', 1, '/');
  return `/${reader.take('number', digits)}`;
}

function readDate(reader: Reader): Pick<DesignationPieces, 'year' | 'month'> {
  if (reader.peek() !== 0x5f || reader.digits(1, 6) !== 6) return {};
  const year = reader.text.slice(reader.position + 1, reader.position + 5);
  const month = reader.text.slice(reader.position + 5, reader.position + 7);
  if (month < '01' || month > '12') return {};
  reader.take('year-separator', 1, '_');
  reader.take('year', 4);
  reader.take('number', 2);
  return { year, month };
}
