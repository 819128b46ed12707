import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { readYear } from '../grammar/numbered';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** The numbered guides and the two that are known by name: the guide to uncertainty and the vocabulary. */
const numberForm = /^ ?(\d{3}|GUM(?:-\d{1,2})?|VIM(?:-\d)?)(?!\w)/;

/** JCGM: `JCGM 100:2008`, `JCGM GUM-6:2020`, `JCGM 200:2008 Corrigendum`. */
export const jcgm: IssuingBody = {
  id: 'jcgm',
  names: { en: 'Joint Committee for Guides in Metrology', zh: '计量学指南联合委员会' },
  country: 'INT',
  page: 'https://www.bipm.org',
  forms: [{ printed: 'JCGM', prefix: 'JCGM' }],
  print: ({ number, year, version }, prefix) =>
    `${prefix} ${number}${year === undefined ? '' : `:${year}`}${version === undefined ? '' : ` ${version}`}`,
  read,
  isMeant: isInCapitals,
};

function read(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const found = numberForm.exec(reader.text.slice(reader.position, reader.position + 12));
  if (!found?.[1]) return undefined;
  reader.take('gap', found[0].length - found[1].length, ' ');
  const base: DesignationPieces = {
    prefix: form.prefix,
    number: reader.take('number', found[1].length),
    supplements: [],
  };
  const year = readYear(reader, { digits: 3, year: [':'] });
  if (year === undefined) return base;
  const corrigendum = /^ Corrigendum(?!\w)/.exec(reader.text.slice(reader.position, reader.position + 14));
  if (!corrigendum) return { ...base, year };
  reader.take('gap', 1, ' ');
  return { ...base, year, version: reader.take('number', corrigendum[0].length - 1) };
}
