import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { readYear } from '../grammar/numbered';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** A letter, a number and, behind a dot, the document; the metric twin behind a slash: `D1.1/D1.1M`. */
const number = /([ -]?)([A-JQZ])( ?)(\d{1,2}\.\d{1,2})(M?)(?:\/(\2\4)(M?))?(?![A-Za-z\d])/iy;

/** American Welding Society: `AWS D1.1/D1.1M:2020`; the machines of a cloud have no dot and digit: `AWS C5`. */
export const aws: IssuingBody = {
  id: 'aws',
  names: { en: 'American Welding Society', zh: '美国焊接学会' },
  country: 'US',
  page: 'https://www.aws.org',
  forms: ['AWS', 'ANSI/AWS'].map((printed) => ({ printed, prefix: 'AWS' })),
  print: ({ number: printed, year }, prefix) => `${prefix} ${printed}${year === undefined ? '' : `:${year}`}`,
  read,
  isMeant: ({ text, start }) => /^A[NW]S/.test(text.slice(start, start + 3)),
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found) return undefined;
  const [, gap = '', letter = '', loose = '', digits = '', metric = '', twin, metricTwin = ''] = found;
  const first = `${letter}${digits}${metric}`.toUpperCase();
  const second = twin === undefined ? '' : `/${twin}${metricTwin}`.toUpperCase();
  reader.take('prefix-space', gap.length, ' ');
  reader.take('number', letter.length, letter.toUpperCase());
  reader.take('part-separator', loose.length, '');
  const rest = first.slice(1) + second;
  reader.take('number', rest.length, rest);
  const pieces: DesignationPieces = { prefix, number: first + second, supplements: [] };
  const year = readYear(reader, { digits: 2, year: [':', '-'] });
  return year === undefined ? pieces : { ...pieces, year };
}
