import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** Recommendations, drafts and notes, as the document's own address names them. */
const types = ['REC', 'PR', 'PER', 'CR', 'CRD', 'WD', 'FPWD', 'NOTE', 'DNOTE', 'STMT', 'SPSD', 'OBSL', 'RSCND'];

/** W3C: type, short name and date joined by hyphens, `W3C REC-xml-20081126`. What people call WCAG 2.2 is a name. */
export const w3c: IssuingBody = {
  id: 'w3c',
  names: { en: 'World Wide Web Consortium', zh: '万维网联盟' },
  country: 'INT',
  page: 'https://www.w3.org',
  forms: types.map((type) => ({ printed: `W3C ${type}`, prefix: `W3C ${type}` })),
  print: ({ number, version }, prefix) => `${prefix}-${number}${version === undefined ? '' : `-${version}`}`,
  read,
  isMeant: () => true,
};

/** Matched at the position, within sixty signs: the short name and the eight digits of the date. */
const name = /^[-_]([A-Za-z0-9][A-Za-z0-9._-]{0,40}?)(?:-((?:19|20)\d{6}))?(?![\w-])/;

function read(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const found = name.exec(reader.text.slice(reader.position, reader.position + 60));
  if (!found) return undefined;
  const [, shortName = '', date] = found;
  if (date === undefined) return undefined;
  reader.take('prefix-hyphen', 1, '-');
  const designation: DesignationPieces = {
    prefix: form.prefix,
    number: reader.take('number', shortName.length),
    supplements: [],
  };
  reader.take('part-separator', 1, '-');
  return { ...designation, version: reader.take('number', date.length) };
}
