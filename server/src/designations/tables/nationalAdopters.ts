import { type AdoptingForm, europeanReports, europeanStandards, otherEuropean } from '../bodies/european';

/** One prefix of a national body, flattened: the words of the body and of what it takes over. */
export interface NationalForm {
  readonly printed: string;
  readonly alsoPrinted?: string;
  readonly stage?: string;
  readonly prefix: string;
  /** The prefix of the document inside; absent for the body's own standards. */
  readonly adopts?: string;
}

/** How a national body prefixes what it takes over. */
interface Adopter {
  readonly name: string;
  readonly joint: ' ' | '-' | '/';
  /** Whether a hyphen stands between all words, as in `NEN-EN-ISO`. */
  readonly hyphens?: true;
  /** What it takes over. */
  readonly takes: readonly AdoptingForm[];
}

const international: readonly AdoptingForm[] = [
  ...(
    'ISO,ISO/TS,ISO/TR,ISO/PAS,ISO Guide,ISO/IEC,ISO/IEC TS,ISO/IEC TR,ISO/IEC PAS,ISO/IEC Guide,ISO/IEC/IEEE,' +
    'ISO/IEEE,ISO/ASTM,ISO/SAE,ISO/CIE,IEC,IEC TS,IEC TR,IEC PAS,IEC SRD,IEC/IEEE,CISPR,IWA'
  )
    .split(',')
    .map((prefix) => ({ printed: prefix, adopts: prefix })),
];

const standards = [
  ...europeanStandards,
  ...international.filter(({ printed }) => !/TS|TR|PAS|Guide|SRD/.test(printed)),
];
const reports = [...europeanReports, ...international.filter(({ printed }) => /TS|TR|PAS|Guide|SRD/.test(printed))];
const all = [...europeanStandards, ...europeanReports, ...otherEuropean, ...international];
/** What bodies take over that keep their own prefix for reports: EN, EN ISO, EN IEC, HD, ISO, IEC. */
const common = [...standards, { printed: 'HD' }, ...europeanReports];

function adopters(names: string, joint: Adopter['joint'], takes: readonly AdoptingForm[]): Adopter[] {
  return names.split(',').map((name) => ({ name, joint, takes }));
}

/** National members of CEN and CENELEC with the sign that each prints behind its own letters. */
const table: readonly Adopter[] = [
  ...adopters('DIN,BS,NF,UNI,ÖNORM', ' ', all),
  ...adopters('DIN VDE', ' ', international),
  ...adopters('PD,DD,XP,FD', ' ', [...reports, ...otherEuropean, ...international]),
  ...adopters(
    'UNI CEI,CEI,OVE,ÖVE,NEK,SN,STN,SIST,LVS,LST,NBN,MSZ,TS,BDS,HRN,SRPS,SR,NP,ELOT,ILNAS,CYS,MSA',
    ' ',
    common,
  ),
  ...adopters('ČSN,I.S.', ' ', common),
  ...adopters('UNE,SS,PN,SFS,NS,EVS', '-', common),
  ...adopters('SIS,PKN', '-', reports),
  ...adopters('DS', '/', common),
  { name: 'NEN', joint: '-', hyphens: true, takes: all },
  { name: 'NPR', joint: '-', hyphens: true, takes: reports },
  { name: 'NVN', joint: '-', hyphens: true, takes: reports },
];

/** Prefixes of the bodies' own standards. */
const own =
  'DIN,DIN V,DIN SPEC,DIN/TS,DIN/TR,DIN VDE,DIN VDE V,VDE,BS,PD,DD,PAS,NF,XP,FD,UNE,UNI,UNI/TS,UNI/TR,UNI/PdR,CEI,NEN,NPR,NTA,NVN,' +
  'SS,SN,DS,SFS,NS,ÖNORM,ONR,I.S.,ČSN';

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

function formsOf(prefix: string, adopts?: string): NationalForm[] {
  const inside = adopts === undefined ? {} : { adopts };
  const alsoPrinted = plain(prefix) ?? withSlash(prefix);
  const form: NationalForm =
    alsoPrinted === undefined ? { printed: prefix, prefix } : { printed: prefix, alsoPrinted, prefix };
  const draft = { printed: `E ${prefix}`, prefix, stage: 'E' };
  return [{ ...form, ...inside }, ...(prefix.startsWith('DIN') ? [{ ...draft, ...inside }] : [])];
}

function prefixOf({ name, joint, hyphens }: Adopter, { printed }: AdoptingForm): string {
  return `${name}${joint}${hyphens ? printed.replaceAll(' ', '-') : printed}`;
}

/** All prefixes of national bodies in Europe, their own and those of adoptions. */
export const nationalForms: readonly NationalForm[] = [
  ...own.split(',').flatMap((prefix) => formsOf(prefix)),
  ...table.flatMap((adopter) => adopter.takes.flatMap((form) => formsOf(prefixOf(adopter, form), form.printed))),
];
