import type { Reader } from '../../notation/reader';
import { type AdoptingForm, europeanReports, europeanStandards, otherEuropean } from '../bodies/cenCenelec';
import type { DesignationPieces } from '../designation';
import type { IssuingBody, OwnKnowledge, PrefixForm } from '../issuingBody';
import type { AdoptingSeries, EuropeanMember, Taken } from '../tables/europeanMembers';
import { isEuropeanMeant } from './europeanEvidence';
import { printEuropean, readEuropean } from './europeanNumber';
import { jointLength } from './gap';

/**
 * A national body of Europe: European and international standards under its own prefix, flattened into one
 * (`DIN EN ISO 9001:2015-11`, `NEN-EN-ISO 9001:2015`), and its own standards (`DIN 4102-1:1998-05`, `BS 7671:2018`).
 */
export function europeanMember(member: EuropeanMember): IssuingBody {
  const { id, names, country, page } = member;
  return {
    id,
    names,
    country,
    page,
    forms: formsOf(member),
    print: printEuropean,
    read: (reader, form, knowledge) => read(reader, form, knowledge, member),
    isMeant: isEuropeanMeant,
    listSigns: { part: '-', year: ':' },
  };
}

const international: readonly AdoptingForm[] = [
  ...(
    'ISO,ISO/TS,ISO/TR,ISO/PAS,ISO Guide,ISO/IEC,ISO/IEC TS,ISO/IEC TR,ISO/IEC PAS,ISO/IEC Guide,ISO/IEC/IEEE,' +
    'ISO/IEEE,ISO/ASTM,ISO/SAE,ISO/CIE,IEC,IEC TS,IEC TR,IEC PAS,IEC SRD,IEC/IEEE,CISPR,IWA'
  )
    .split(',')
    .map((prefix) => ({ printed: prefix, adopts: prefix })),
];

const isReport = ({ printed }: AdoptingForm): boolean => /TS|TR|PAS|Guide|SRD/.test(printed);
const reports = [...europeanReports, ...international.filter(isReport)];

const takenForms: Readonly<Record<Taken, readonly AdoptingForm[]>> = {
  all: [...europeanStandards, ...europeanReports, ...otherEuropean, ...international],
  // What bodies take over that keep their own prefix for reports.
  common: [
    ...europeanStandards,
    ...international.filter((form) => !isReport(form)),
    { printed: 'HD' },
    ...europeanReports,
  ],
  reports,
  'reports-and-international': [...reports, ...otherEuropean, ...international],
  international,
};

function formsOf({ own = [], adopting, drafts }: EuropeanMember): PrefixForm[] {
  const published = [
    ...own.map((prefix) => formOf(prefix)),
    ...adopting.flatMap((series) =>
      takenForms[series.takes].map(({ printed }) => formOf(prefixOf(series, printed), printed)),
    ),
  ];
  if (!drafts) return published;
  return published.flatMap((form) => {
    const { prefix, adopts } = form;
    const draft = { printed: `E ${prefix}`, prefix, stage: 'E' };
    return [form, adopts === undefined ? draft : { ...draft, adopts }];
  });
}

function prefixOf({ letters, joint, hyphens }: AdoptingSeries, printed: string): string {
  return `${letters}${joint}${hyphens ? printed.replaceAll(' ', '-') : printed}`;
}

function formOf(prefix: string, adopts?: string): PrefixForm {
  const alsoPrinted = plain(prefix) ?? withSlash(prefix);
  return {
    printed: prefix,
    prefix,
    ...(alsoPrinted === undefined ? {} : { alsoPrinted }),
    ...(adopts === undefined ? {} : { adopts }),
  };
}

/** Letters with marks, and what people write who have none on their keys. */
const plainLetters = new Map([
  ['Ö', 'O'],
  ['Č', 'C'],
]);

function plain(printed: string): string | undefined {
  const text = [...printed].map((sign) => plainLetters.get(sign) ?? sign).join('');
  return text === printed ? undefined : text;
}

/** Older print has a slash before the type in adoptions of IEC too: `PD IEC/TS 62443-1-1`. */
function withSlash(prefix: string): string | undefined {
  const printed = prefix.replace(/\bIEC (?=TS$|TR$|PAS$)/, 'IEC/');
  return printed === prefix ? undefined : printed;
}

function read(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
  { classes, fewestDigits = 1, grouped }: EuropeanMember,
): DesignationPieces | undefined {
  if (classes?.prefixes.includes(form.prefix)) return readClassed(reader, form, knowledge, classes.gap);
  if (form.adopts !== undefined) return readEuropean(reader, form, knowledge);
  const pieces = (grouped ? readGrouped(reader, form) : undefined) ?? readEuropean(reader, form, knowledge);
  return pieces && pieces.number.length < fewestDigits ? undefined : pieces;
}

const classLetter = /([A-Z])( ?)(\d{1,5})(?!\d)/iy;

function readClassed(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
  gap: '' | ' ',
): DesignationPieces | undefined {
  const joint = jointLength(reader);
  const found = reader.match(classLetter, joint);
  if (!found || joint === 0) return undefined;
  const letter = found[1] ?? '';
  reader.take('gap', joint, ' ');
  const start = reader.tokens.length;
  reader.take('number', 1, letter.toUpperCase());
  const standard = readEuropean(reader, form, knowledge);
  if (!standard) return undefined;
  const written = reader.tokens[start + 1];
  if (written) reader.tokens[start + 1] = { ...written, expected: [gap, ' '] };
  return { ...standard, number: `${letter.toUpperCase()}${gap}${standard.number}` };
}

const groupedNumber = /(\d{3} \d{3}[a-z]?)(?:-(\d{1,2}))?(?![\dA-Za-z]|[ .-]\d)(?:( ?: ?)((?:19|20)\d\d)(?!\d))?/y;

/** `SN 640 281`, `SN 505 262-1:2004`. */
function readGrouped(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const joint = jointLength(reader);
  const found = reader.match(groupedNumber, joint);
  if (!found) return undefined;
  const [, number = '', part, colon = '', year] = found;
  reader.take('gap', joint, ' ');
  reader.take('number', number.length);
  let pieces: DesignationPieces = { prefix, number, supplements: [] };
  if (part !== undefined) {
    reader.take('part-separator', 1, '-');
    pieces = { ...pieces, part: reader.take('number', part.length) };
  }
  if (year === undefined) return pieces;
  reader.take('year-separator', colon.length, ':');
  return { ...pieces, year: reader.take('year', 4) };
}
