import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import type { IssuingBody, OwnKnowledge, PrefixForm } from '../issuingBody';

const adopted = ['ISO', 'IEC', 'ISO/TIR', 'ISO/IEC'];

const own: NumberedGrammar = { lettersInFront: 4, digits: 5, part: '-', partDigits: 3, year: [':'] };
const adoption: NumberedGrammar = { digits: 6, part: '-', partDigits: 3, year: [':'] };

const reaffirmed = /\/\(R\)((?:19|20)\d\d)(?!\d)/y;
const print = printerOf({ part: '-', year: ':', supplement: '' });

/**
 * AAMI: reports and standards with the letters of their kind, `AAMI TIR57:2016`, reaffirmed `AAMI TIR57:2016/(R)2023`;
 * adoptions behind slashes, `ANSI/AAMI/IEC 62304:2006`. `ANSI/AAMI ST79:2017` is one that ANSI approved.
 */
export const aami: IssuingBody = {
  id: 'aami',
  names: { en: 'Association for the Advancement of Medical Instrumentation', zh: '美国医疗器械促进协会' },
  country: 'US',
  page: 'https://www.aami.org',
  forms: [
    ...['AAMI', 'ANSI/AAMI'].map((printed) => ({ printed, prefix: 'AAMI' })),
    ...['AAMI/', 'ANSI/AAMI/'].flatMap((letters) =>
      adopted.map((adopts) => ({ printed: letters + adopts, prefix: `AAMI/${adopts}`, adopts })),
    ),
  ],
  print: ({ version, ...pieces }, prefix) => print(pieces, prefix) + (version === undefined ? '' : `/${version}`),
  read,
  isMeant: ({ text, start }) => /^A[AN]/.test(text.slice(start, start + 2)),
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const isAdoption = form.adopts !== undefined;
  const document = readNumbered(reader, form, knowledge, isAdoption ? adoption : own);
  if (!document || (!isAdoption && !/^[A-Z]{2}/.test(document.number))) return undefined;
  const again = document.year === undefined ? null : reader.match(reaffirmed);
  if (!again) return document;
  reader.take('number', again[0].length);
  return { ...document, version: again[0].slice(1) };
}
