import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';
import { hasCue, looksLikeYear } from './evidence';
import { type NumberedGrammar, readNumbered } from './numbered';
import { printerOf } from './printStyle';
import { isInCapitals } from './wordPrefix';

const latin = ['ISO', 'IEC', 'ISO/IEC', 'ISO/TS', 'ISO/TR', 'IEC/TS', 'IEC/TR', 'ISO/IEC TS', 'ISO/IEC TR', 'EN'];
const cyrillic = ['ИСО', 'МЭК', 'ИСО/МЭК', 'ИСО/ТС', 'ИСО/ТО', 'МЭК/ТС', 'МЭК/ТО', 'ИСО/МЭК ТС', 'ИСО/МЭК ТО', 'ЕН'];

/**
 * The prefixes of a body of the CIS whose letters are these: alone, and before those of an international or European
 * document that it takes over, which Russian print has in Cyrillic or in Latin letters.
 */
export function interstateForms(letters: { readonly latin: string; readonly cyrillic: string }): PrefixForm[] {
  return [
    ownForm(letters.latin),
    ownForm(letters.cyrillic),
    ...latin.flatMap((adopts, index) => [
      adoptingForm(letters.latin, adopts, adopts),
      adoptingForm(letters.cyrillic, adopts, adopts),
      adoptingForm(letters.cyrillic, cyrillic[index] ?? adopts, adopts),
    ]),
  ];
}

/** A prefix of documents that take nothing over. */
export function ownForm(prefix: string): PrefixForm {
  return { printed: prefix, prefix };
}

/** IEC itself prints a space before the type. */
function adoptingForm(body: string, written: string, adopts: string): PrefixForm {
  const prefix = `${body} ${written}`;
  return { printed: prefix, prefix, adopts: adopts.replace(/^IEC\//, 'IEC ') };
}

/** Years were printed with two digits until 1999; the first standards are of 1925. */
const shortYears = { from: 25, thisCentury: false };
const own: NumberedGrammar = { digits: 6, part: '.', partDigits: 4, year: ['-'], shortYears };

/** Adoptions have the parts of ISO and IEC, and there two digits behind a hyphen are a part unless they end the 1900s. */
const adoption: NumberedGrammar = {
  digits: 6,
  part: '-',
  partDigits: 4,
  year: ['-'],
  shortYears: { from: 90, thisCentury: false },
};

const printOwn = printerOf({ part: '.', year: '-', supplement: '' });
const printAdoption = printerOf({ part: '-', year: '-', supplement: '' });

/**
 * What the bodies of the CIS share, in Latin and Cyrillic letters: `GOST R ISO 9001-2015`, `ГОСТ Р ИСО/МЭК 27001-2021`,
 * `ГОСТ 2.105-95`. A hyphen stands before the year even in adoptions, and years to 1999 keep the two digits that they were
 * printed with.
 */
export const interstate: Pick<IssuingBody, 'print' | 'read' | 'isMeant'> = {
  print: (pieces, prefix) => (isAdoption(prefix) ? printAdoption : printOwn)(pieces, prefix),
  read,
  isMeant,
};

function isAdoption(prefix: string): boolean {
  return /ISO|IEC|EN|ИСО|МЭК|ЕН/.test(prefix);
}

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  return readNumbered(reader, form, knowledge, form.adopts === undefined ? own : adoption);
}

/** Nothing else is called so, but the abbreviations of two words need a date, and a word of Russian may end in them. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation, text, start } = surroundings;
  const { prefix, number, part, year } = designation;
  const before = text.charCodeAt(start - 1);
  if (before >= 0x0400 && before < 0x0500) return false;
  if (year === undefined && part === undefined && looksLikeYear(number) && !hasCue(surroundings)) return false;
  if (prefix.startsWith('GOST') || prefix.startsWith('ГОСТ')) return isInCapitals(surroundings) || year !== undefined;
  return isInCapitals(surroundings) && (year !== undefined || (prefix.includes('ISO') && hasCue(surroundings)));
}
