import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { type NumberedGrammar, takeInCapitals, takeNumber, takeNumberGap } from '../grammar/numbered';
import { isProven } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

const grammar: NumberedGrammar = { lettersInFront: 2, lettersBehind: 1, digits: 5 };

/**
 * ASTM: `ASTM D4603-18`, the class letter glued to the number, the year in two digits. A metric twin follows behind a slash
 * (`A36/A36M-19`), behind the year a second revision of that year (`18a`), the year of reapproval in brackets and the number
 * of editorial changes (`(2015)e1`).
 */
export const astm: IssuingBody = {
  id: 'astm',
  names: { en: 'ASTM International', zh: '美国材料与试验协会' },
  country: 'US',
  page: 'https://www.astm.org',
  listSigns: { part: '-', year: '-', letters: true },
  forms: [{ printed: 'ASTM', prefix: 'ASTM' }],
  print: ({ number, year, version = '' }, prefix) =>
    `${prefix} ${number}${year === undefined ? '' : `-${year}`}${version}`,
  read,
  isMeant: (surroundings) => isProven(surroundings, /^(?:[A-G]|PS|WK)\d{2,}/.test(surroundings.designation.number)),
};

function read(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  if (!takeNumberGap(reader, 2, true)) return undefined;
  const first = takeNumber(reader, grammar);
  if (first === undefined || !(/^(?:[A-G]|PS|WK)\d/.test(first) || /^5\d{4}/.test(first))) return undefined;
  const number = first + readTwin(reader, first);
  const designation: DesignationPieces = { prefix: form.prefix, number, supplements: [] };
  const year = readYear(reader);
  if (year === undefined) return designation;
  const version = readVersion(reader);
  return version === '' ? { ...designation, year } : { ...designation, year, version };
}

/** `A36/A36M`: the same number once more, for the metric units. */
function readTwin(reader: Reader, first: string): string {
  const twin = `/${first.replace(/[A-Z]$/, '')}M`;
  const written = reader.text.slice(reader.position, reader.position + twin.length);
  if (written.toUpperCase() !== twin || !reader.endsAt(twin.length)) return '';
  return takeInCapitals(reader, twin.length);
}

/** Two digits, or four as in the titles of dated links. */
function readYear(reader: Reader): string | undefined {
  const separator = reader.separator('-:', true);
  if (separator === 0 || separator === 2) return undefined;
  if (reader.yearAt(separator)) {
    reader.take('year-separator', separator, '-');
    return reader.take('year', 4);
  }
  const isSigned = reader.peek() === 0x2d || reader.peek() === 0x3a;
  if (!isSigned || separator !== 1 || reader.digits(1, 2) !== 2) return undefined;
  reader.take('year-separator', 1, '-');
  return reader.take('year', 2);
}

function readVersion(reader: Reader): string {
  let version = '';
  if (reader.letters(0, 1) === 1 && reader.endsAt(1) && reader.peek() >= 0x61 && reader.peek() <= 0x64) {
    version += reader.take('number', 1);
  }
  if (reader.peek() === 0x28 && reader.yearAt(1) && reader.peek(5) === 0x29) version += reader.take('number', 6);
  const change = reader.digits(1, 1);
  if (reader.text.charAt(reader.position) === 'e' && change === 1 && reader.endsAt(2)) {
    version += reader.take('number', 2);
  }
  return version;
}
