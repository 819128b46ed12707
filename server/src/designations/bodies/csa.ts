import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { type NumberedGrammar, readBehindGap, readNumbered } from '../grammar/numbered';
import { isProven } from '../grammar/wordPrefix';
import type { IssuingBody, OwnKnowledge, PrefixForm } from '../issuingBody';

const shortYears = { from: 50, thisCentury: true };

const own: NumberedGrammar = {
  lettersInFront: 3,
  lettersBehind: 1,
  digits: 4,
  part: '.',
  year: [':', '-'],
  shortYears,
};

/** The electrical code and adoptions have the parts of IEC and ISO. */
const adoption: NumberedGrammar = { digits: 6, lettersBehind: 1, part: '-', year: [':', '-'], shortYears };

const adopted = ['ISO', 'IEC', 'ISO/IEC', 'ISO/TS', 'ISO/TR'];
const code = 'C22.2 No.';

/**
 * CSA Group: `CSA C22.2 No. 60601-1:14`, a colon and two digits of the year; older print has a hyphen. `CAN/CSA` has a
 * hyphen before what follows it. The year of a reaffirmation stands in brackets: `(R2022)`.
 */
export const csa: IssuingBody = {
  id: 'csa',
  names: { en: 'CSA Group', zh: '加拿大标准协会' },
  country: 'CA',
  page: 'https://www.csagroup.org',
  forms: [
    ...['', ...adopted, code].map((word) => formOf('CSA', word)),
    ...['', ...adopted, code].map((word) => formOf('CAN/CSA', word)),
  ],
  print: ({ number, part, year, version }, prefix) => {
    const gap = prefix === 'CAN/CSA' ? '-' : ' ';
    const parts = part === undefined ? '' : (hasHyphens(prefix, number) ? '-' : '.') + part;
    return `${prefix}${gap}${number}${parts}${year === undefined ? '' : `:${year}`}${version ? ` ${version}` : ''}`;
  },
  read,
  isMeant: (surroundings) => {
    const { prefix, number } = surroundings.designation;
    return isProven(surroundings, prefix.includes(' ') || /^[A-Z]\d{2,}/.test(number));
  },
};

function formOf(body: string, word: string): PrefixForm {
  const sign = body === 'CSA' ? ' ' : '-';
  const printed = word === '' ? body : `${body}${sign}${word}`;
  return { printed, alsoPrinted: word === '' ? body : `${body} ${word}`, prefix: printed };
}

/** Parts of IEC and ISO follow a hyphen; those of the old electrical code, of up to three digits, a dot. */
function hasHyphens(prefix: string, number: string): boolean {
  return prefix.endsWith(code) ? number.length > 3 : /ISO|IEC/.test(prefix);
}

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const standard = readStandard(reader, form, knowledge);
  if (!standard || standard.year === undefined) return standard;
  const reaffirmed = /^ \(R(?:19|20)\d\d\)/.exec(reader.text.slice(reader.position, reader.position + 8));
  if (!reaffirmed) return standard;
  reader.take('gap', 1, ' ');
  return { ...standard, version: reader.take('number', reaffirmed[0].length - 1) };
}

function readStandard(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  const { prefix } = form;
  if (prefix.endsWith(code)) {
    const dot = reader.peek() === 0x2e ? 1 : 0;
    const space = reader.peek(dot) === 0x20 ? 1 : 0;
    const digits = reader.digits(dot + space, 6);
    if (digits === 0 || digits > 6) return undefined;
    reader.take('supplement', dot + space, '. ');
    return readBehindGap(reader, prefix, knowledge, digits > 3 ? adoption : { ...adoption, part: '.' });
  }
  if (/ISO|IEC/.test(prefix)) return readNumbered(reader, form, knowledge, adoption);
  if (prefix === 'CSA') return withLetter(readNumbered(reader, form, knowledge, own));
  if (reader.peek() !== 0x2d && reader.peek() !== 0x20) return undefined;
  reader.take('prefix-hyphen', 1, '-');
  return withLetter(readBehindGap(reader, prefix, knowledge, own));
}

/** Every number of CSA begins with the letter of its field. */
function withLetter(standard: DesignationPieces | undefined): DesignationPieces | undefined {
  return standard && /^[A-Z]/.test(standard.number) ? standard : undefined;
}
