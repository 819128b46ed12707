import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import type { IssuingBody, OwnKnowledge, PrefixForm } from '../issuingBody';

const grammar: NumberedGrammar = { lettersInFront: 3, digits: 5, year: ['-', ':'] };

const blasting = /(\. ?| )(\d{1,2})(?![A-Za-z\d])/y;
const painting = /([ -]?)(\d{1,2})(?:(-)((?:19|20)\d\d))?(?![A-Za-z\d])/y;
const painters = ['SSPC-SP', 'SSPC-PA', 'SSPC-VIS', 'SSPC-AB', 'SSPC-QP'];
const grades = 'NACE No';

/**
 * AMPP, and NACE and SSPC that it grew from: `NACE MR0175`, `NACE SP0169-2013`, `AMPP SP21430`, the surface grades
 * `NACE No. 2` and `SSPC-SP 10`. `NACE MR0175/ISO 15156-1:2020` names one document twice.
 */
export const ampp: IssuingBody = {
  id: 'ampp',
  names: { en: 'Association for Materials Protection and Performance', zh: '材料保护与性能协会' },
  country: 'US',
  page: 'https://www.ampp.org',
  forms: [
    ...['NACE', 'AMPP', grades, ...painters].map((prefix) => ({ printed: prefix, prefix })),
    ...['NACE Standard', 'NACE Std', 'ANSI/NACE'].map((printed) => ({ printed, prefix: 'NACE' })),
    ...['AMPP Standard', 'ANSI/AMPP'].map((printed) => ({ printed, prefix: 'AMPP' })),
  ],
  print: ({ number, year }, prefix) =>
    `${prefix}${prefix === grades ? '.' : ''} ${number}${year === undefined ? '' : `-${year}`}`,
  read,
  isMeant: ({ text, start }) => /^(?:NACE|AMPP|SSPC|ANSI)/.test(text.slice(start, start + 4)),
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const { prefix } = form;
  if (prefix !== grades && !painters.includes(prefix)) return readLetters(reader, form, knowledge);
  const found = reader.match(prefix === grades ? blasting : painting);
  if (!found?.[2]) return undefined;
  const gap = prefix === grades ? '. ' : ' ';
  takeGroups(reader, found, ['prefix-space', gap], ['number'], ['year-separator', '-'], ['year']);
  const pieces: DesignationPieces = { prefix, number: found[2], supplements: [] };
  return found[4] === undefined ? pieces : { ...pieces, year: found[4] };
}

/** The letters of the kind and four digits or more; `NACE C26` and `NACE 62.01` are economic activities. */
function readLetters(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  const document = readNumbered(reader, form, knowledge, grammar);
  return document && /^[A-Z]{2,3}\d{4,5}$/.test(document.number) ? document : undefined;
}
