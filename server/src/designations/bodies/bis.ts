import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { hasCue } from '../grammar/evidence';
import { type NumberedGrammar, readNumbered, readYear } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { followsCapitals, isInCapitals, isNear, isPrefixAsPrinted } from '../grammar/wordPrefix';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

const adopted = ['IS/ISO', 'IS/IEC', 'IS/ISO/IEC', 'IS/ISO/TS', 'IS/ISO/TR', 'IS/IEC/TS', 'IS/IEC/TR', 'IS/CISPR'];

const own: NumberedGrammar = { digits: 5, year: [':'] };
const adoption: NumberedGrammar = { digits: 6, part: '-', year: [':'] };

const printAdoption = printerOf({ part: '-', year: ':', supplement: '' });

/**
 * India: parts are named in brackets, `IS 302 (Part 1):2008`; adoptions keep the international number and its hyphens behind
 * `IS/`, with a slash. Old print has spaces around the colon.
 */
export const bis: IssuingBody = {
  id: 'bis',
  names: { en: 'Bureau of Indian Standards', zh: '印度标准局' },
  country: 'IN',
  page: 'https://www.bis.gov.in',
  forms: [{ printed: 'IS', prefix: 'IS' }, ...adopted.map(adoptingForm)],
  print: (designation, prefix) => (prefix === 'IS' ? printOwn(designation) : printAdoption(designation, prefix)),
  read: (reader, form, knowledge) =>
    form.prefix === 'IS' ? readOwn(reader, form, knowledge) : readNumbered(reader, form, knowledge, adoption),
  isMeant,
};

/** `IS/IEC/TS` takes over `IEC TS`, `IS/ISO/TS` takes over `ISO/TS`. */
function adoptingForm(prefix: string): PrefixForm {
  return { printed: prefix, prefix, adopts: prefix.slice('IS/'.length).replace(/^IEC\//, 'IEC ') };
}

function printOwn({ prefix, number, part, year }: DesignationPieces): string {
  const parts = part === undefined ? '' : ` (${partsInWords(part)})`;
  return `${prefix} ${number}${parts}${year === undefined ? '' : `:${year}`}`;
}

/** `2-23` is part 2, section 23. */
function partsInWords(part: string): string {
  const [first, section] = part.split('-');
  return section === undefined ? `Part ${first}` : `Part ${first}/Sec ${section}`;
}

function readOwn(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const whole = readNumbered(reader, form, knowledge, own);
  if (!whole || whole.year !== undefined) return whole;
  const part = readBracketedPart(reader);
  const standard = part === undefined ? whole : { ...whole, part };
  const year = readYear(reader, own);
  return year === undefined ? standard : { ...standard, year };
}

const partHead = /^ ?\((?:Part|PART|part|Pt\.?|P)[ -]?(\d{1,3})(?: ?[/:,] ?(?:Section|Sec\.?|SEC) ?(\d{1,3}))?\)/;

/** `(Part 2/Sec 23)`; the head is matched within a few signs of the position. */
function readBracketedPart(reader: Reader): string | undefined {
  const found = partHead.exec(reader.text.slice(reader.position, reader.position + 40));
  if (!found) return undefined;
  const [written, first = '', section] = found;
  const part = section === undefined ? first : `${first}-${section}`;
  reader.take('supplement', written.length, ` (${partsInWords(part)})`);
  return part;
}

/** “is” is a word: only in capitals, and alone only with a year, a part, or words about India. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation } = surroundings;
  if (!isInCapitals(surroundings) || followsCapitals(surroundings)) return false;
  if (designation.prefix !== 'IS') return isPrefixAsPrinted(surroundings);
  if (designation.year !== undefined || designation.part !== undefined) return true;
  return isNear(surroundings, ['indian standard', 'bureau of indian', 'bis ']) && hasCue(surroundings);
}
