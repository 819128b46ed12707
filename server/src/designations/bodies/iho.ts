import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** Standards, bathymetric, capacity, miscellaneous and periodic publications. */
const types = ['S', 'B', 'C', 'M', 'P'];

/** Each is matched at the position, within a few signs. */
const numberForm = /^[- ]?(\d{1,3}(?:[A-Z]|[:/]\d{1,3}| Ap\. [A-Z\d])?)(?!\w)/;
const editionForm = /^( ed\. |,? [Ee]d(?:ition|\.)? ?)(\d{1,2}(?:\.\d{1,2}){1,2})(?!\w)/;

/** IHO: `IHO S-57`, the letter of the series and a hyphen, parts and appendices as printed; `ed. 5.2.0` tells the edition,
 * in prose also `Edition 5.2.0`. */
export const iho: IssuingBody = {
  id: 'iho',
  names: { en: 'International Hydrographic Organization', zh: '国际海道测量组织' },
  country: 'INT',
  page: 'https://iho.int',
  forms: types.map((type) => ({ printed: `IHO ${type}`, prefix: `IHO ${type}` })),
  print: ({ number, version }, prefix) => `${prefix}-${number}${version === undefined ? '' : ` ${version}`}`,
  read,
  isMeant: () => true,
};

function read(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const found = numberForm.exec(reader.text.slice(reader.position, reader.position + 12));
  if (!found?.[1]) return undefined;
  reader.take('prefix-hyphen', found[0].length - found[1].length, '-');
  const designation: DesignationPieces = {
    prefix: form.prefix,
    number: reader.take('number', found[1].length),
    supplements: [],
  };
  const edition = editionForm.exec(reader.text.slice(reader.position, reader.position + 24));
  if (!edition?.[1] || !edition[2]) return designation;
  reader.take(
    'supplement',
    edition[1].length,
    ' ed. ',
    ' Edition ',
    ', Edition ',
    ', edition ',
    ' edition ',
    ', Ed. ',
    ' Ed. ',
  );
  return { ...designation, version: `ed. ${reader.take('number', edition[2].length)}` };
}
