import { printDesignation } from '../../server/src/designations/print';
import { readAsWritten } from '../../server/src/designations/reading/read';

/** What stands behind a prefix, as the highlighting knows it: only what the body prints in this way is coloured. */
export interface Shape {
  /** The number with its parts, as the source of a regular expression that is linear in the text. */
  readonly number: string;
  /** Whether a date has to follow. */
  readonly isDated: boolean;
  /** Numbers of this shape; a body prints it when one of them is a designation behind its prefix. */
  readonly samples: readonly string[];
}

const noYear = '(?!(?:19|20)[0-9]{2}(?![0-9A-Za-z]))';
const parts = `(?:[./-]${noYear}(?:[A-Z]{1,4}|[A-Z]?[0-9][0-9A-Za-z]{0,6}))`;
const letters = '[A-Z]{1,4}[ .-]?';

/** Plain numbers of at least so many digits; the more digits, the less else they are. None is a year, a size or a speed. */
const plain = ['7', '73', '731', '7313', '73139'].map(
  (digits): Shape => ({
    number: `${noYear}[0-9]{${digits.length},8}[A-Za-z]{0,4}${parts}{0,5}`,
    isDated: false,
    samples: [digits],
  }),
);

const others: readonly Shape[] = [
  {
    number: `(?:${letters})?[0-9]{1,8}[A-Z]{0,2}${parts}{1,5}`,
    isDated: false,
    samples: [
      '7313-1',
      '731.1',
      '57-37',
      'X50-131',
      'B31.3',
      '802.3',
      '133.0-B',
      '38.300',
      '60417-1',
      '800-53',
      '07-045',
    ],
  },
  {
    number: `${letters}[0-9]{1,6}[A-Za-z]{0,2}${parts}{0,5}`,
    isDated: false,
    samples: ['D638', 'B 0001', 'D20', 'J1939', 'X.509', 'BT.2020', 'VIM-3', 'TIR57', 'MR0175', 'Q1', 'A-610'],
  },
  { number: '[0-9]{3} [0-9]{3}[a-z]?(?:-[0-9]{1,3}){0,3}', isDated: false, samples: ['303 645', '640 281'] },
  {
    number: `(?:${letters})?[0-9]{1,8}[A-Z]{0,2}${parts}{0,5}`,
    isDated: true,
    samples: [
      '7313:2018',
      '7313-2018',
      '731-2018',
      '73:2018',
      'D4603-18',
      'X50-131:2015',
      '731-1:16',
      '07-1183-2000',
      '21-2016',
    ],
  },
  { number: '[0-9]{1,6} \\(Part [0-9]{1,3}(?:/Sec [0-9]{1,3})?\\)', isDated: false, samples: ['302 (Part 1)'] },
  { number: '[A-Z][0-9]{0,2} [0-9]{3,6}', isDated: true, samples: ['N40 004-1988', 'A 63001-1996'] },
  {
    number: '[A-Z][0-9]{2}\\.[0-9] No\\. [0-9]{1,6}(?:[.-][0-9]{1,4}){0,4}',
    isDated: true,
    samples: ['C22.2 No. 60601-1:14'],
  },
  { number: '[0-9]{1,4}(?:-[0-9]{1,2})?(?:\\.[0-9]{1,4}){0,4} S[0-9]', isDated: true, samples: ['384.7.711 S1:2003'] },
  { number: 'x[0-9]{3}', isDated: true, samples: ['x048:2021'] },
  { number: 'No\\.[0-9]{1,4}', isDated: false, samples: ['No.127'] },
  { number: '(?:JTC 1|ISO|IEC) SUP', isDated: true, samples: ['JTC 1 SUP:2010'] },
  { number: '', isDated: true, samples: [':2025', ':1993'] },
  {
    number: '(?:[A-Za-z0-9]{2,6}(?:-[A-Z]{2,6})? )?[0-9]{2,3}(?:\\.[0-9]{2})?(?:-(?:[0-9]{1,2}|[A-Z]{3})){0,2}',
    isDated: false,
    samples: ['NFV 002', 'GSM 03.50 V4.2.0 (1995-01)'],
  },
  {
    number: '[.-](?:[IVX]{1,5}|CC|SSC)(?:[.-](?:[A-Z]{1,4}|[0-9]))*',
    isDated: false,
    samples: ['.III.1.NB', '-VIII-1'],
  },
  { number: ' Section [IVX]{1,5}(?:, Division [0-9])?', isDated: false, samples: [' Section VIII, Division 1'] },
  {
    number: 'Brochure [A-Za-z ]{0,20}[0-9]{1,2}e v[0-9]\\.[0-9]{2}',
    isDated: false,
    samples: ['Brochure sur le SI 9e v3.01 (2019/2024, F)'],
  },
  {
    number: '[A-Za-z][A-Za-z.-]{0,30}[0-9][0-9A-Za-z.-]{0,30}',
    isDated: false,
    samples: ['mqtt-v5.0', 'xml-20081126'],
  },
  { number: '(?:5|6|1[0-7])[A-Z]{1,3}[0-9]?', isDated: false, samples: ['5CT', '6D'] },
  { number: '(?:9[0-9]{3}[A-Z]?|[0-9]{5}/[0-9]{1,3})', isDated: false, samples: ['22759/16'] },
  { number: '[0-9]{1,4}\\([0-9]{1,3}\\)', isDated: false, samples: ['428(98)'] },
  { number: '[0-9]/Circ\\.[0-9]{1,4}', isDated: false, samples: ['1/Circ.1580'] },
  {
    number: '[0-9]{3}-[A-Z]{2,10}[0-9]?(?:/[A-Z]{2,10}[0-9]?){0,3}',
    isDated: false,
    samples: ['035-STPS'],
  },
  { number: '[A-Z]{1,4}-[0-9]{1,5}(?:-[0-9]{1,3}){0,2}-[A-Z]{2,10}', isDated: false, samples: ['CC-9001-IMNC'] },
  { number: '(?:formal|ptc|dtc)/[0-9]{2,4}-[0-9]{2}-[0-9]{2}', isDated: false, samples: ['formal/2017-12-05'] },
  {
    number: '[A-Z][A-Za-z0-9-]{1,10}(?: [A-Z]{2,4})? (?:v|Version )?[0-9]{1,2}(?:\\.[0-9]{1,2}){1,2}',
    isDated: false,
    samples: ['DSS v4.0', 'UML 2.5.1', 'SAML v2.0'],
  },
  { number: '(?:Critical Security )?Controls v[0-9]{1,2}(?:\\.[0-9])?', isDated: false, samples: ['Controls v8'] },
  {
    number: '[A-Z][A-Za-z0-9 ./]{0,60} Benchmark v[0-9]{1,2}(?:\\.[0-9]{1,2}){2}',
    isDated: false,
    samples: ['Kubernetes Benchmark v1.9.0'],
  },
  { number: '[A-Z][A-Za-z]{1,14}(?: [A-Z][a-z]{2,9})?', isDated: false, samples: ['HTML'] },
  { number: '[A-Za-z][A-Za-z -]{0,50}(?::[A-Z]{2,6})?', isDated: true, samples: ['Smart Cities:2014'] },
];

/** Words of standards that a reference may stand among; nothing announces it. */
const words = { before: 'Requirements of this standard, see ', behind: ' for more.' };

/**
 * The shapes of numbers that the body prints behind the prefix and the sign, so that they are references where the text
 * speaks of standards; of plain numbers those from the fewest digits on that tell enough.
 */
export function shapesOf(printed: string, joint: string): readonly Shape[] {
  const isPrinted = ({ samples }: Shape): boolean => samples.some((sample) => isReference(printed + joint + sample));
  const fewest = plain.find(isPrinted);
  const own = others.filter(isPrinted);
  return fewest ? [...own, fewest] : own;
}

function isReference(written: string): boolean {
  const text = words.before + written + words.behind;
  const start = words.before.length;
  const read = readAsWritten(text, start);
  if (!read || read.end < start + written.length || printDesignation(read.designation) !== written) return false;
  return read.body.isMeant({ designation: read.designation, text, start, end: read.end, knowledge: undefined });
}
