import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { jointLength } from '../grammar/gap';
import { takeInCapitals } from '../grammar/numbered';
import { isInCapitals, isNear, isProven } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm, Surroundings } from '../issuingBody';

const publications = [
  'NIST SP',
  'NIST Special Publication',
  'NIST IR',
  'NISTIR',
  'NIST AI',
  'NIST CSWP',
  'NIST TN',
  'NIST HB',
];
/** How NIST itself shortens its best known series; a number of that series has to follow. */
const short = 'SP';
const shortSeries = /^(?:500|800|1500|1800)$/;

const standards = ['FIPS', 'FIPS PUB', 'NIST FIPS', 'NIST FIPS PUB'];

/**
 * NIST: `NIST SP 800-53 Rev. 5` (`NIST SP 800-53r5` in its own catalogue), `FIPS 140-3`, `NISTIR 8259A`. Revisions and
 * volumes tell the editions apart and are kept as printed.
 */
export const nist: IssuingBody = {
  id: 'nist',
  names: { en: 'National Institute of Standards and Technology', zh: '美国国家标准与技术研究院' },
  country: 'US',
  page: 'https://www.nist.gov',
  listSigns: { part: '-', year: '-' },
  forms: [
    ...[...publications, short, ...standards].map((prefix) => ({ printed: prefix, prefix })),
    { printed: 'NIST SP', shortened: 'NIST', prefix: 'NIST SP' },
  ],
  print: ({ number, part, version }, prefix) =>
    `${prefix} ${number}${part === undefined ? '' : `-${part}`}${version ?? ''}`,
  read,
  isMeant,
};

function read(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const gap = jointLength(reader);
  const digits = reader.digits(gap, 5);
  if (digits === 0 || digits > 5) return undefined;
  const suffix = letterLength(reader, gap + digits);
  reader.take('gap', gap, ' ');
  const number = takeInCapitals(reader, digits + suffix);
  const base: DesignationPieces = { prefix: form.prefix, number, supplements: [] };
  const part = readPart(reader);
  if (form.shortened !== undefined && !(shortSeries.test(number) && part !== '')) return undefined;
  const publication = part === '' ? base : { ...base, part };
  const version = readVersion(reader);
  return version === '' ? publication : { ...publication, version };
}

/** One letter belongs to the number (`800-90B`), but the letters of `r5`, `v2` and the like do not. */
function letterLength(reader: Reader, offset: number): number {
  return reader.letters(offset, 1) === 1 && reader.endsAt(offset + 1) ? 1 : 0;
}

function readPart(reader: Reader): string {
  let parts = '';
  for (let count = 0; count < 3 && reader.peek() === 0x2d; count++) {
    const digits = reader.digits(1, 4);
    if (digits === 0 || digits > 4) break;
    reader.take('part-separator', 1, '-');
    const part = takeInCapitals(reader, digits + letterLength(reader, digits));
    parts = parts === '' ? part : `${parts}-${part}`;
  }
  return parts;
}

interface VersionForm {
  readonly pattern: RegExp;
  readonly printed: (number: string) => string;
  /** What covers and catalogues of NIST print as well. */
  readonly alsoPrinted?: (number: string) => readonly string[];
}

/** Each is matched at the position, within a few signs. */
const versionForms: readonly VersionForm[] = [
  { pattern: /^r(\d{1,2}[a-z]?)(?=[^A-Za-z\d]|v\d|$)/, printed: (number) => `r${number}` },
  { pattern: /^v(\d{1,2})(?=[^A-Za-z\d]|r\d|$)/, printed: (number) => `v${number}` },
  { pattern: /^ Vol\. (\d{1,2})(?=[^A-Za-z\d]|$)/, printed: (number) => ` Vol. ${number}` },
  {
    pattern: /^,? ?(?:Rev|Revision|rev|revision|REV)\.? ?(\d{1,2})(?=[^A-Za-z\d]|$)/,
    printed: (number) => ` Rev. ${number}`,
    alsoPrinted: (number) => [` Revision ${number}`, `, Revision ${number}`],
  },
  { pattern: /^ Part (\d{1,2})(?=[^A-Za-z\d]|$)/, printed: (number) => ` Part ${number}` },
  { pattern: /^ Upd(?:ate)? ?(\d{1,2})(?=[^A-Za-z\d]|$)/, printed: (number) => ` Upd ${number}` },
];

/** Revision, volume and update in the order in which they stand. */
function readVersion(reader: Reader): string {
  let version = '';
  for (let count = 0; count < 3; count++) {
    const rest = reader.text.slice(reader.position, reader.position + 20);
    const found = versionForms
      .map((form) => ({ form, match: form.pattern.exec(rest) }))
      .find(({ match }) => match !== null);
    if (!found?.match) break;
    const [written, number = ''] = found.match;
    const printed = found.form.printed(number);
    reader.take('supplement', written.length, printed, ...(found.form.alsoPrinted?.(number) ?? []));
    version += printed;
  }
  return version;
}

/** FIPS are also the codes of states and counties, up to three digits; the standards that are cited run from 140 on. */
function isMeant(surroundings: Surroundings): boolean {
  const { prefix, number, part } = surroundings.designation;
  if (prefix === short) return isInCapitals(surroundings) && part !== undefined && shortSeries.test(number);
  if (!prefix.includes('FIPS')) return isProven(surroundings, true);
  if (isNear(surroundings, ['county', 'counties', 'fips code', 'state code']) || !isInCapitals(surroundings))
    return false;
  return part !== undefined || prefix !== 'FIPS' || isProven(surroundings, number >= '140' && number <= '299');
}
