import type { Reader } from '../../notation/reader';
import { isEuropeanMeant } from '../grammar/europeanEvidence';
import { printEuropean, readEuropean } from '../grammar/europeanNumber';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** A prefix and what it takes over; the standard inside has the prefix `adopts`. */
export interface AdoptingForm {
  readonly printed: string;
  readonly adopts?: string;
}

/** European standards and the international ones that they take over. `EN IEC` is printed since 2018 only. */
export const europeanStandards: readonly AdoptingForm[] = [
  { printed: 'EN' },
  { printed: 'EN ISO', adopts: 'ISO' },
  { printed: 'EN ISO/IEC', adopts: 'ISO/IEC' },
  { printed: 'EN ISO/IEC/IEEE', adopts: 'ISO/IEC/IEEE' },
  { printed: 'EN ISO/IEEE', adopts: 'ISO/IEEE' },
  { printed: 'EN ISO/ASTM', adopts: 'ISO/ASTM' },
  { printed: 'EN ISO/CIE', adopts: 'ISO/CIE' },
  { printed: 'EN IEC', adopts: 'IEC' },
  { printed: 'EN IEC/IEEE', adopts: 'IEC/IEEE' },
];

/** Technical specifications and reports: a slash before the type, as those bodies print it. */
export const europeanReports: readonly AdoptingForm[] = [
  ...['CEN', 'CLC', 'CEN/CLC'].flatMap((body) => [{ printed: `${body}/TS` }, { printed: `${body}/TR` }]),
  { printed: 'CEN ISO/TS', adopts: 'ISO/TS' },
  { printed: 'CEN ISO/TR', adopts: 'ISO/TR' },
  { printed: 'CEN ISO/ASTM TS', adopts: 'ISO/ASTM TS' },
  { printed: 'CEN ISO/ASTM TR', adopts: 'ISO/ASTM TR' },
  { printed: 'CEN ISO/IEC TS', adopts: 'ISO/IEC TS' },
  { printed: 'CEN ISO/IEC TR', adopts: 'ISO/IEC TR' },
  { printed: 'CLC IEC/TS', adopts: 'IEC TS' },
  { printed: 'CLC IEC/TR', adopts: 'IEC TR' },
  { printed: 'CLC ISO/IEC TS', adopts: 'ISO/IEC TS' },
  { printed: 'CLC ISO/IEC TR', adopts: 'ISO/IEC TR' },
  { printed: 'CEN/CLC ISO/IEC TS', adopts: 'ISO/IEC TS' },
  { printed: 'CEN/CLC ISO/IEC TR', adopts: 'ISO/IEC TR' },
  { printed: 'CEN/CLC IEC/TS', adopts: 'IEC TS' },
  { printed: 'CEN/CLC IEC/TR', adopts: 'IEC TR' },
];

/** Workshop agreements, harmonisation documents, and the types that CEN issued until about 2000. */
export const otherEuropean: readonly AdoptingForm[] = [
  { printed: 'CWA' },
  { printed: 'HD' },
  { printed: 'HD IEC', adopts: 'IEC' },
  { printed: 'ENV' },
  { printed: 'ENV ISO', adopts: 'ISO' },
  { printed: 'CR' },
  { printed: 'CR ISO', adopts: 'ISO' },
];

const published: readonly PrefixForm[] = [
  ...europeanStandards,
  ...europeanReports,
  ...otherEuropean,
  ...['ES', 'CEN Guide', 'CLC Guide', 'CENELEC Guide', 'CEN/CLC Guide', 'CEN-CENELEC Guide', 'CEN/CLC/ETSI TR'].map(
    (printed) => ({ printed }),
  ),
].map((form: AdoptingForm) => ({ ...form, prefix: form.printed }));

/** Drafts at enquiry and at the formal vote, glued to the prefix: `prEN ISO 9001`, `FprCEN/TS 17880`. */
const drafts: readonly PrefixForm[] = [
  ...europeanStandards,
  ...europeanReports,
  { printed: 'HD' },
  { printed: 'CWA' },
].flatMap((form: AdoptingForm) =>
  ['pr', 'Fpr'].map((stage) => ({ ...form, printed: `${stage}${form.printed}`, prefix: form.printed, stage })),
);

/** Whether a slash says that IEC's publication is meant as well, which IEC's file reads: `EN/IEC 60529`. */
function isDouble({ text, position }: Reader, { prefix }: PrefixForm): boolean {
  return prefix === 'EN IEC' && /EN ?\/ ?IEC$/i.test(text.slice(Math.max(0, position - 8), position));
}

/**
 * CEN and CENELEC: `EN 50549-1:2019`, adoptions `EN ISO 13849-1:2015`, amendments `/A1:2024`, corrigenda `/AC:2016-07`,
 * consolidated editions `+A1:2019`, harmonisation documents `HD 384.7.711 S1:2003`; also ETSI numbers without the name of
 * ETSI as the Official Journal prints them: `EN 303 645 V2.1.1`.
 */
export const cenCenelec: IssuingBody = {
  id: 'cen-cenelec',
  names: {
    en: 'CEN and CENELEC, the European committees for standardization',
    zh: '欧洲标准化委员会和欧洲电工标准化委员会',
  },
  country: 'EU',
  page: 'https://www.cencenelec.eu',
  forms: [...published, ...drafts],
  print: printEuropean,
  read: (reader, form, knowledge) => (isDouble(reader, form) ? undefined : readEuropean(reader, form, knowledge)),
  isMeant: isEuropeanMeant,
  listSigns: { part: '-', year: ':' },
};
