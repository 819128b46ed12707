import type { Reader } from '../../notation/reader';
import type { Designation } from '../designation';
import { hasCue, looksLikeYear } from '../grammar/evidence';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, Knowledge, PrefixForm, Surroundings } from '../issuingBody';

const latin = ['', 'ISO', 'IEC', 'ISO/IEC', 'ISO/TS', 'ISO/TR', 'IEC/TS', 'IEC/TR', 'ISO/IEC TS', 'ISO/IEC TR', 'EN'];
const cyrillic = ['ИСО', 'МЭК', 'ИСО/МЭК', 'ИСО/ТС', 'ИСО/ТО', 'МЭК/ТС', 'МЭК/ТО', 'ИСО/МЭК ТС', 'ИСО/МЭК ТО', 'ЕН'];

/** Interstate and Russian documents without adoptions: recommendations, rules, preliminary standards. */
const others = ['РМГ', 'ПМГ', 'ПНСТ', 'RMG', 'PMG', 'PNST'];

const prefixes = [
  ...['GOST', 'GOST R', 'ST RK'].flatMap((body) => latin.map((adopted) => join(body, adopted))),
  ...['ГОСТ', 'ГОСТ Р', 'СТ РК'].flatMap((body) => [...latin, ...cyrillic].map((adopted) => join(body, adopted))),
  ...others,
];

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
 * The interstate standards of the CIS, Russia and Kazakhstan, in Latin and Cyrillic letters: `GOST R ISO 9001-2015`,
 * `ГОСТ Р ИСО/МЭК 27001-2021`, `ГОСТ 2.105-95`. A hyphen stands before the year even in adoptions, and years to 1999 keep
 * the two digits that they were printed with.
 */
export const gost: IssuingBody = {
  id: 'gost',
  forms: prefixes.map((prefix) => ({ printed: prefix, prefix })),
  print: (designation, prefix) => (isAdoption(prefix) ? printAdoption : printOwn)(designation, prefix),
  read,
  isMeant,
};

function join(body: string, adopted: string): string {
  return adopted === '' ? body : `${body} ${adopted}`;
}

function isAdoption(prefix: string): boolean {
  return /ISO|IEC|EN|ИСО|МЭК|ЕН/.test(prefix);
}

function read(reader: Reader, form: PrefixForm, knowledge: Knowledge | undefined): Designation | undefined {
  return readNumbered(reader, form, knowledge, isAdoption(form.prefix) ? adoption : own);
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
