import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

const annexNumber = /( )(1?\d)(?!\d)/y;
const volume = /,? \(?Vol(?:ume|\.)? ?([IVX]{1,4}|\d)\)?(?![A-Za-z\d])/y;
const documentNumber = /(\.? ?)(\d{4,5})(?:(-)(\d{1,2}))?(?![A-Za-z\d])/y;

/** ICAO: the annexes to the Chicago Convention, `ICAO Annex 14, Volume I`, and documents, `ICAO Doc 9303-3`. */
export const icao: IssuingBody = {
  id: 'icao',
  names: { en: 'International Civil Aviation Organization', zh: '国际民用航空组织' },
  country: 'INT',
  page: 'https://www.icao.int',
  forms: ['ICAO Annex', 'ICAO Doc'].map((prefix) => ({ printed: prefix, prefix })),
  print: ({ number, part, version }, prefix) =>
    `${prefix} ${number}${part === undefined ? '' : `-${part}`}${version === undefined ? '' : `, ${version}`}`,
  read: (reader, form) => (form.prefix === 'ICAO Annex' ? readAnnex(reader, form) : readDocument(reader, form)),
  isMeant: isInCapitals,
};

function readAnnex(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(annexNumber);
  if (!found?.[2] || !reader.endsAt(found[0].length)) return undefined;
  takeGroups(reader, found, ['prefix-space', ' '], ['number']);
  const annex: DesignationPieces = { prefix, number: found[2], supplements: [] };
  const named = reader.match(volume);
  if (!named?.[1]) return annex;
  const version = `Volume ${named[1]}`;
  reader.take('supplement', named[0].length, `, ${version}`, named[0]);
  return { ...annex, version };
}

function readDocument(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(documentNumber);
  if (!found?.[2]) return undefined;
  takeGroups(
    reader,
    found,
    ['prefix-space', ' ', found[1] === '. ' ? '. ' : ' '],
    ['number'],
    ['part-separator', '-'],
    ['number'],
  );
  const part = found[4];
  return { prefix, number: found[2], ...(part === undefined ? {} : { part }), supplements: [] };
}
