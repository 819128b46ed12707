import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** Matched at the position, within sixty signs: title in French, edition, version, years and language. */
const brochureForm =
  /^ (Brochure(?: sur le SI)?) (\d{1,2}e(?: v\d\.\d{2})?(?: \(\d{4}(?:\/\d{4})?(?:, [EF])?\))?)(?![\w])/;

/** BIPM: its brochure of the SI, by edition and version: `BIPM SI Brochure sur le SI 9e v3.01 (2019/2024, F)`. */
export const bipm: IssuingBody = {
  id: 'bipm',
  names: { en: 'International Bureau of Weights and Measures', zh: '国际计量局' },
  country: 'INT',
  page: 'https://www.bipm.org',
  forms: [{ printed: 'BIPM SI', prefix: 'BIPM SI' }],
  print: ({ number, version }, prefix) => `${prefix} ${number}${version === undefined ? '' : ` ${version}`}`,
  read,
  isMeant: () => true,
};

function read(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const found = brochureForm.exec(reader.text.slice(reader.position, reader.position + 60));
  if (!found?.[1] || !found[2]) return undefined;
  reader.take('gap', 1, ' ');
  const number = reader.take('number', found[1].length);
  reader.take('gap', 1, ' ');
  return { prefix: form.prefix, number, supplements: [], version: reader.take('number', found[2].length) };
}
