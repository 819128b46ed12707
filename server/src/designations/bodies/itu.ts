import type { DesignationPieces, Supplement } from '../designation';
import { readRadio } from '../grammar/ituRadio';
import { readTelecom } from '../grammar/ituTelecom';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** The words that go with a recommendation in running text. */
const words = ['Recommendation', 'Rec.'];

function recommendations(sector: string): PrefixForm[] {
  const form = { printed: sector, prefix: sector };
  return [form, ...words.map((leadIn) => ({ ...form, leadIn }))];
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
  forms: [
    ...recommendations('ITU-T'),
    ...recommendations('ITU-R'),
    ...['Report ITU-R', 'Resolution ITU-R'].map((printed) => ({ printed, prefix: printed })),
  ],
  print,
  read: (reader, form, knowledge) =>
    form.prefix === 'ITU-T' ? readTelecom(reader, form, knowledge) : readRadio(reader, form),
  isMeant: ({ designation }) => /\d/.test(designation.number + (designation.part ?? '')),
};

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
