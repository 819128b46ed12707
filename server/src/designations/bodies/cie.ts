import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { hasCue } from '../grammar/evidence';
import { jointLength } from '../grammar/gap';
import { takeInCapitals } from '../grammar/numbered';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm, Surroundings } from '../issuingBody';

const adopted = ['ISO', 'ISO/CIE', 'ISO TR', 'ISO TS', 'ISO DIS', 'ISO/CIE TR', 'IEC'];
const own = ['CIE', 'CIE S', 'CIE DIS', 'CIE DS'];

/**
 * CIE: `CIE 015:2018`, a hyphen before the year until 2001 (`CIE 38-1977`); standards with the language behind a slash,
 * `CIE S 026/E:2018`; proceedings and papers with a letter before the number, `CIE x048:2021`, `CIE PO86 1088-1097`.
 */
export const cie: IssuingBody = {
  id: 'cie',
  names: { en: 'International Commission on Illumination', zh: '国际照明委员会' },
  country: 'INT',
  page: 'https://cie.co.at',
  forms: [...own, ...adopted.map((body) => `CIE ${body}`)].map((prefix) => ({ printed: prefix, prefix })),
  print: ({ number, part, year, version }, prefix) => {
    const dated = year === undefined ? '' : (isHyphenYear(year, number) ? '-' : ':') + year;
    return `${prefix} ${number}${part === undefined ? '' : `-${part}`}${dated}${version === undefined ? '' : ` ${version}`}`;
  },
  read,
  isMeant,
};

/** In 2001 the hyphen gave way to the colon, with publication 144. */
function isHyphenYear(year: string, number: string): boolean {
  return year < '2001' || (year === '2001' && /^\d+(?:\.\d+)?$/.test(number) && Number.parseInt(number, 10) < 144);
}

/** Matched at the position, within thirty signs: number, subnumber, what two publications have in one, part, language. */
const numberForm =
  /^(?:[xD]|PO|PP|OP|IP|WP)?\d{1,5}(?:\.\d{1,2})?(?:\/\d{1,3}(?:\.\d{1,2})?(?![\d.])(?=[:-]))?(?:-SP\d)?/;

function read(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const gap = jointLength(reader);
  const start = reader.position + gap;
  const found = numberForm.exec(reader.text.slice(start, start + 30));
  if (!found || (gap === 0 && /^[A-Z]/i.test(found[0]))) return undefined;
  reader.take('gap', gap, ' ');
  const prefix = form.prefix;
  let number = reader.take('number', found[0].length);
  const pages = readPages(reader, number);
  if (pages !== undefined) return { prefix, number, version: pages, supplements: [] };
  const behind = readPart(reader);
  const language = readLanguage(reader);
  const part = behind === undefined ? undefined : behind + language;
  if (part === undefined) number += language;
  const base: DesignationPieces = { prefix, number, supplements: [] };
  const standard = part === undefined ? base : { ...base, part };
  const year = readYear(reader, number);
  return year === undefined ? standard : { ...standard, year };
}

/** A paper of a conference is told by its pages: `CIE PO27 Pages 334-344`. */
function readPages(reader: Reader, number: string): string | undefined {
  if (!/^(?:PO|PP|OP|IP|WP)/.test(number)) return undefined;
  const found = /^ ((?:Pages )?\d{1,4}-\d{1,4})(?!\w)/.exec(reader.text.slice(reader.position, reader.position + 20));
  if (!found?.[1]) return undefined;
  reader.take('gap', 1, ' ');
  return reader.take('number', found[1].length);
}

function readPart(reader: Reader): string | undefined {
  const digits = reader.digits(1, 2);
  if (reader.peek() !== 0x2d || digits === 0 || digits > 2 || !reader.endsAt(1 + digits)) return undefined;
  reader.take('part-separator', 1, '-');
  return reader.take('number', digits);
}

function readLanguage(reader: Reader): string {
  const isLanguage = reader.peek() === 0x2f && 'EFGefg'.includes(reader.text.charAt(reader.position + 1));
  return isLanguage && reader.endsAt(2) ? takeInCapitals(reader, 2) : '';
}

function readYear(reader: Reader, number: string): string | undefined {
  const separator = reader.separator(':-', true);
  if (separator === 0 || separator === 2 || !reader.yearAt(separator) || !reader.endsAt(separator + 4))
    return undefined;
  const year = reader.text.slice(reader.position + separator, reader.position + separator + 4);
  const signs = isHyphenYear(year, number) ? ['-', ':'] : [':', '-'];
  reader.take('year-separator', separator, ...(year > '1999' && year < '2007' ? signs : signs.slice(0, 1)));
  return reader.take('year', 4);
}

/** CIE 1931 is a colour space and CIE 10 an angle: without a year only with words about the publication. */
function isMeant(surroundings: Surroundings): boolean {
  const { year, prefix, number, version } = surroundings.designation;
  if (!isInCapitals(surroundings)) return false;
  if (year !== undefined || version !== undefined) return true;
  if (prefix === 'CIE S' || prefix.includes('ISO')) return /^\d{3}/.test(number);
  if (/^(?:1931|1960|1964|1976|1978)$/.test(number)) return false;
  if (isNear(surroundings, ['colour space', 'color space', 'observer', 'igcse'])) return false;
  return number.length === 3 && hasCue(surroundings);
}
