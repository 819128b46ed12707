import type { Reader } from '../../notation/reader';
import type { DesignationPieces, Supplement } from '../designation';
import { readRadio } from '../grammar/ituRadio';
import { readTelecom } from '../grammar/ituTelecom';
import type { IssuingBody, OwnKnowledge, PrefixForm } from '../issuingBody';

/** The words that go with a recommendation in running text. */
const words = ['Recommendation', 'Rec.'];

function recommendations(sector: string): PrefixForm[] {
  const form = { printed: sector, prefix: sector };
  return [form, { ...form, shortened: 'ITU' }, ...words.map((leadIn) => ({ ...form, leadIn }))];
}

/**
 * ITU-T and ITU-R: `ITU-T X.509 (10/2019)`, `ITU-T G.709/Y.1331 (2020) Amd. 1 (06/2021)`; in ITU-R the number behind the
 * hyphen is the revision: `ITU-R BT.2020-2`. “Recommendation” and “Rec.” belong to a mention and not to the designation
 * (ITU-T Author's guide).
 */
export const itu: IssuingBody = {
  id: 'itu',
  names: { en: 'International Telecommunication Union', zh: '国际电信联盟' },
  country: 'INT',
  page: 'https://www.itu.int',
  listSigns: { part: '.', year: '-', letters: true },
  forms: [
    ...recommendations('ITU-T'),
    ...recommendations('ITU-R'),
    ...['Report ITU-R', 'Resolution ITU-R'].map((printed) => ({ printed, prefix: printed })),
  ],
  print,
  read: (reader, form, knowledge) => (form.shortened === undefined ? read : readShort)(reader, form, knowledge),
  isMeant: ({ designation }) => /\d/.test(designation.number + (designation.part ?? '')),
};

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  return form.prefix === 'ITU-T' ? readTelecom(reader, form, knowledge) : readRadio(reader, form);
}

const series = / ([A-Z]{1,3})\.\d/y;

/** The series of one letter that both sectors have. */
const ofBoth = 'FMPSV';

/** Without the sector the series tells it: radio has those of two letters, the rest is of telecommunication unless both know it. */
function readShort(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  const letters = reader.match(series)?.[1];
  if (letters === undefined) return undefined;
  const isRadio = form.prefix === 'ITU-R';
  const pieces = letters.length > 1 === isRadio || ofBoth.includes(letters) ? read(reader, form, knowledge) : undefined;
  return pieces && (!ofBoth.includes(letters) || knowledge?.hasStandard(pieces)) ? pieces : undefined;
}

function print(designation: DesignationPieces, prefix: string): string {
  const { number, part, version, year, month, supplements } = designation;
  let text = `${prefix} ${number}`;
  if (part !== undefined) text += /^\d/.test(part) ? `.${part}` : ` ${part}`;
  if (version !== undefined) text += printVersion(version);
  if (year !== undefined) text += ` ${printDate(year, month)}`;
  return text + supplements.map(printSupplement).join('');
}

/** A revision of ITU-R (`-2`), a version in brackets (`(V7)`) or one that the number shows (`v.1`). */
function printVersion(version: string): string {
  if (/^\d/.test(version)) return `-${version}`;
  return version.startsWith('V') ? ` (${version})` : ` ${version}`;
}

function printDate(year: string, month: string | undefined): string {
  return month === undefined ? `(${year})` : `(${month}/${year})`;
}

function printSupplement({ kind, number, year, month }: Supplement, index: number): string {
  const sign = index > 0 && kind === 'Technical Cor.' ? '/' : ' ';
  return `${sign}${kind} ${number}${year === undefined ? '' : ` ${printDate(year, month)}`}`;
}
