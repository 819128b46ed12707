import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { type NumberedGrammar, readNumbered, readYear } from '../grammar/numbered';
import { printerOf } from '../grammar/printStyle';
import { isProven } from '../grammar/wordPrefix';
import type { IssuingBody, OwnKnowledge, PrefixForm } from '../issuingBody';

/** Series in two words or joined by a sign in front of the number: `PTC 19.3`, `NQA-1`. */
const spaced = ['PTC', 'OM', 'AG', 'MFC', 'POM'];
const hyphened = ['PCC', 'NQA', 'QME', 'QAI', 'BPE', 'PVHO', 'STS', 'TDP', 'HST', 'CSD', 'EA', 'RTP', 'FFS'];

const grammar: NumberedGrammar = {
  lettersInFront: 3,
  lettersBehind: 1,
  digits: 5,
  part: '.',
  partDigits: 3,
  year: ['-'],
};

const print = printerOf({ part: '.', year: '-', supplement: '' });

/**
 * ASME: `ASME B16.5-2020`, the letter glued to the number; `ASME NQA-1-2008`; the boiler and pressure vessel code with its
 * sections behind dots or hyphens, `ASME BPVC.III.1.NB-2021`.
 */
export const asme: IssuingBody = {
  id: 'asme',
  names: { en: 'American Society of Mechanical Engineers', zh: '美国机械工程师协会' },
  country: 'US',
  page: 'https://www.asme.org',
  forms: [
    { printed: 'ASME', prefix: 'ASME' },
    ...spaced.map((series) => ({ printed: `ASME ${series}`, prefix: `ASME ${series}` })),
    ...hyphened.map((series) => ({ printed: `ASME ${series}`, prefix: `ASME ${series}` })),
    { printed: 'ASME BPVC', prefix: 'ASME BPVC' },
  ],
  print: (designation, prefix) => {
    if (isCode(prefix)) return printCode(designation);
    return isHyphened(prefix)
      ? print(designation, prefix).replace(`${prefix} `, `${prefix}-`)
      : print(designation, prefix);
  },
  read,
  isMeant: (surroundings) => {
    const { prefix, number } = surroundings.designation;
    return isProven(surroundings, prefix !== 'ASME' || /^[A-Z]/.test(number));
  },
};

function isCode(prefix: string): boolean {
  return prefix === 'ASME BPVC';
}

function isHyphened(prefix: string): boolean {
  return hyphened.includes(prefix.replace('ASME ', ''));
}

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  if (isCode(form.prefix)) return readCode(reader);
  if (!isHyphened(form.prefix)) {
    const standard = readNumbered(reader, form, knowledge, grammar);
    return form.prefix === 'ASME' && standard && !/^[A-Z]/.test(standard.number) ? undefined : standard;
  }
  const sign = reader.peek();
  if ((sign !== 0x2d && sign !== 0x20) || reader.digits(1, 2) === 0 || reader.digits(1, 2) > 2) return undefined;
  reader.take('prefix-hyphen', 1, '-');
  const number = reader.take('number', reader.digits(0, 2));
  const designation: DesignationPieces = { prefix: form.prefix, number, supplements: [] };
  const year = readYear(reader, grammar);
  return year === undefined ? designation : { ...designation, year };
}

const roman = '(?:XI{0,3}|IX|IV|VI{0,3}|I{1,3})';

/** Roman section, subsections and year behind the sign that joins them all: `.III.1.NB-2021`, `-VIII-1-2019`. */
const code = new RegExp(`^([.-])((?:${roman}|CC|SSC)(?:[.-](?:[A-Z]{1,4}|\\d(?!\\d)))*)(?:-((?:19|20)\\d\\d))?(?!\\w)`);

/** In words: ` Section VIII, Division 1`. */
const codeInWords = new RegExp(`^ (Section ${roman}(?:,? (?:Division|Div\\.) \\d)?)(?!\\w)`);

function readCode(reader: Reader): DesignationPieces | undefined {
  const rest = reader.text.slice(reader.position, reader.position + 40);
  const section = codeInWords.exec(rest)?.[1];
  if (section !== undefined) {
    reader.take('gap', 1, ' ');
    return { prefix: 'ASME BPVC', number: reader.take('number', section.length), supplements: [] };
  }
  const found = code.exec(rest);
  if (!found) return undefined;
  const [, sign = '', sections = '', year] = found;
  reader.take('part-separator', 1, sign);
  const number = sign + reader.take('number', sections.length);
  const designation: DesignationPieces = { prefix: 'ASME BPVC', number, supplements: [] };
  if (year === undefined) return designation;
  reader.take('year-separator', 1, '-');
  return { ...designation, year: reader.take('year', 4) };
}

/** The number of a section keeps the sign that it is printed behind. */
function printCode({ prefix, number, year }: DesignationPieces): string {
  return `${prefix}${number.startsWith('Section') ? ' ' : ''}${number}${year === undefined ? '' : `-${year}`}`;
}
