import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** Papers that go by their titles. */
const titled = [
  'IEC White Paper',
  'IEC Technology Report',
  'IEC Trend Report',
  'IEC Technology and Market Outlook Paper',
];

/** Documents of the organisation that go by a number or a name of their own. */
const numbered = ['IEC CA', 'IEC ACEE', 'IEC WT', 'ISO/IEC SYMBOL', 'ISO/IEC VIM', 'IEC GIORGI', 'IEC CENT-CHAL'];

/**
 * What the catalogue of IEC holds besides standards: `IEC White Paper Smart Cities:2014`, `IEC CA 01:2020 CSV`,
 * `ISO/IEC SYMBOL:2025 DB`. They are dated, or they are no designations.
 */
export const iecPapers: IssuingBody = {
  id: 'iec-papers',
  names: { en: 'International Electrotechnical Commission', zh: '国际电工委员会' },
  country: 'INT',
  page: 'https://www.iec.ch',
  forms: [...titled, ...numbered].map((prefix) => ({ printed: prefix, prefix })),
  print: ({ number, year, version }, prefix) =>
    `${prefix}${number === '' ? '' : ` ${number}`}${year === undefined ? '' : `:${year}`}${version === undefined ? '' : ` ${version}`}`,
  read,
  isMeant: ({ text, start }) => text.startsWith('I', start),
};

/** Each is matched at the position, within seventy signs: title or number, year, version. */
const titleForm = /^ ([A-Za-z][A-Za-z -]{0,50}(?::[A-Z]{2,6})?):((?:19|20)\d\d)(?!\w)/;
const numberForm = /^( \d\d)?:((?:19|20)\d\d)( (?:CSV|RLV|DB))?(?!\w)/;

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const isTitled = titled.includes(prefix);
  const form = isTitled ? titleForm : numberForm;
  const found = form.exec(reader.text.slice(reader.position, reader.position + 70));
  if (!found) return undefined;
  const [, name = '', , version] = found;
  let number = '';
  if (name !== '') {
    reader.take('gap', 1, ' ');
    number = reader.take('number', name.trimStart().length);
  }
  reader.take('year-separator', 1, ':');
  const base: DesignationPieces = { prefix, number, supplements: [], year: reader.take('year', 4) };
  if (isTitled || version === undefined) return base;
  reader.take('gap', 1, ' ');
  return { ...base, version: reader.take('word', version.length - 1) };
}
