import { hasCue, isAboutCameras, isAnnounced, isLowerCase, looksLikeYear } from '../grammar/evidence';
import { type InternationalGrammar, markedVersions, readInternational } from '../grammar/international';
import { isNamedFamily, isOtherThing, isReservedRange } from '../grammar/otherThings';
import { printerOf } from '../grammar/printStyle';
import { isPrefixAsPrinted } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm, Surroundings } from '../issuingBody';

/** ISO alone and with the bodies that it publishes with; the order is ISO's own. */
const publishers = [
  'ISO',
  'ISO/IEC',
  'ISO/IEC/IEEE',
  'ISO/IEEE',
  'ISO/SAE',
  'ISO/ASTM',
  'ISO/CIE',
  'ISO/ASME',
  'ISO/HL7',
  'ISO/OECD',
  'ISO/UNDP',
];
const types = ['TS', 'TR', 'PAS', 'TTA', 'ISP', 'R'];
const stages = ['NP', 'AWI', 'PWI', 'WD', 'CD', 'DIS', 'FDIS', 'PRF'];
const stagesOfType = ['NP', 'AWI', 'PWI', 'WD', 'CD', 'PRF'];

/**
 * All prefixes of one publisher. Alone, ISO prints a slash before the type or stage (`ISO/TS`), a joint prefix a space
 * (`ISO/IEC TS`); `Guide` always follows a space.
 */
function formsOf(publisher: string): PrefixForm[] {
  const alone = publisher === 'ISO';
  const sign = alone ? '/' : ' ';
  const published = [publisher, ...types.map((type) => `${publisher}${sign}${type}`)].map((printed) => ({
    printed,
    prefix: printed,
  }));
  const guide = `${publisher} Guide`;
  const drafts = [
    ...stages.map((stage) => ({ printed: `${publisher}${sign}${stage}`, prefix: publisher, stage })),
    ...['TS', 'TR', 'PAS'].flatMap((type) => [
      ...stagesOfType.map((stage) => ({
        printed: `${publisher}${sign}${stage} ${type}`,
        prefix: `${publisher}${sign}${type}`,
        stage,
      })),
      { printed: `${publisher}${sign}D${type}`, prefix: `${publisher}${sign}${type}`, stage: `D${type}` },
    ]),
    ...stages.map((stage) => ({ printed: `${publisher}${sign}${stage} Guide`, prefix: guide, stage })),
    { printed: `${publisher}${sign}DGuide`, prefix: guide, stage: 'DGuide' },
  ];
  return [
    ...published,
    { printed: guide, alsoPrinted: alone ? 'ISO/Guide' : guide.toUpperCase(), prefix: guide },
    ...drafts,
  ];
}

const supplementWords = new Map([
  ['AMD', 'Amd'],
  ['A', 'Amd'],
  ['AMENDMENT', 'Amd'],
  ['COR', 'Cor'],
  ['CORR', 'Cor'],
  ['ADD', 'Add'],
  ['SUPPL', 'Suppl'],
  ['EXT', 'Ext'],
  ['FRAG', 'FRAG'],
  ['DAMD', 'DAmd'],
  ['FDAMD', 'FDAmd'],
  ['DAM', 'DAmd'],
  ['FDAM', 'FDAmd'],
  ['PDAM', 'PDAM'],
  ['PDAMD', 'PDAM'],
  ['FPDAM', 'FPDAM'],
  ['FPDAMD', 'FPDAM'],
  ['DCOR', 'DCor'],
  ['FDCOR', 'FDCor'],
  ...['AWI', 'NP', 'PWI', 'WD', 'CD', 'PRF'].flatMap((stage): [string, string][] => [
    [`${stage} AMD`, `${stage} Amd`],
    [`${stage} COR`, `${stage} Cor`],
  ]),
]);

/** As the covers of draft amendments have it. */
const alsoPrinted = new Map([
  ['DAmd', 'DAM'],
  ['FDAmd', 'FDAM'],
  ['DCor', 'DCOR'],
  ['FDCor', 'FDCOR'],
]);

const grammar: InternationalGrammar = {
  supplementWords,
  alsoPrinted,
  supplementJoint: ' ',
  letterSuffix: false,
  versions: [],
};

/** What ISO and IEC publish together is sold by IEC as consolidated and marked editions too, printed IEC's way. */
const jointGrammar: InternationalGrammar = {
  ...grammar,
  consolidatedWords: new Map([
    ['AMD', 'AMD'],
    ['COR', 'COR'],
  ]),
  versions: markedVersions,
};

const print = printerOf({ part: '-', year: ':', supplement: ' ', consolidated: '' });

const iwaStages = ['NP', 'AWI', 'PWI', 'WD', 'CD', 'DIS', 'PRF'];

/** ISO and its joint publications: `ISO/TS 22163:2017`, `ISO/IEC TS 27110:2021`, `ISO 9001:2015/Amd 1:2024`. */
export const iso: IssuingBody = {
  id: 'iso',
  names: { en: 'International Organization for Standardization', zh: '国际标准化组织' },
  country: 'INT',
  page: 'https://www.iso.org',
  listSigns: { part: '-', year: ':' },
  forms: [
    ...publishers.flatMap(formsOf),
    { printed: 'IWA', prefix: 'IWA' },
    ...iwaStages.map((stage) => ({ printed: `${stage} IWA`, prefix: 'IWA', stage })),
    { printed: 'ISO/DATA', prefix: 'ISO/DATA' },
  ],
  print,
  read: (reader, form, knowledge) =>
    readInternational(reader, form, knowledge, form.prefix.startsWith('ISO/IEC') ? jointGrammar : grammar),
  isMeant,
};

/** Film speeds as cameras offer them: `ISO 400` is a setting before it is a standard. */
const filmSpeeds = new Set(
  (
    '25 50 64 80 100 125 160 200 250 320 400 500 640 800 1000 1250 1600 2000 2500 3200 4000 5000 6400 8000 10000 12800 ' +
    '16000 20000 25600 32000 40000 51200 64000 80000 102400 204800 409600'
  ).split(' '),
);

/** The length of a freight container in feet: `ISO 40'`, `ISO 20 ft`. */
function isContainerSize({ designation, text, end }: Surroundings): boolean {
  return (
    /^(?:[1-4]0|45)$/.test(designation.number) &&
    /^ ?(?:['′’](?![a-z])|ft\b|foot\b|feet\b)/i.test(text.slice(end, end + 6))
  );
}

function isMeant(surroundings: Surroundings): boolean {
  const { designation, knowledge } = surroundings;
  if (designation.prefix === 'ISO/DATA') return isPrefixAsPrinted(surroundings);
  if (designation.year !== undefined) return true;
  const { prefix, number, part, stage } = designation;
  const known = knowledge?.hasStandard(designation) === true;
  const isPlain = part === undefined && stage === undefined;
  if (isPlain && prefix === 'ISO' && filmSpeeds.has(number))
    return hasCue(surroundings) && !isAboutCameras(surroundings);
  if (isPlain && isContainerSize(surroundings)) return false;
  if (isOtherThing(surroundings) || isReservedRange(surroundings)) return false;
  if (isPlain && looksLikeYear(number)) return known && isAnnounced(surroundings);
  if (!known && isPlain && isNamedFamily(surroundings)) return false;
  if (known) return !isLowerCase(surroundings) || number.length >= 4 || hasCue(surroundings);
  if (isLowerCase(surroundings)) return hasCue(surroundings) && number.length >= 4;
  if (prefix !== 'ISO' && prefix !== 'IWA') return true;
  if (stage !== undefined || hasCue(surroundings)) return true;
  return number.length >= 4 && !(isPlain && isAboutCameras(surroundings));
}
