import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import type { IssuingBody, PrefixForm, Surroundings } from '../issuingBody';

/** The assembly and the committees: safety, environment, legal, facilitation. */
const organs = ['A', 'MSC', 'MEPC', 'LEG', 'FAL'];
/** Its letter alone would be no prefix. */
const assembly = 'IMO Resolution A';
const leads = ['IMO Resolution', 'IMO Res.', 'Resolution', 'Res.', 'IMO'];

const resolution = /(\. ?| )(\d{1,4})( ?)(\(\d{1,3}\))(?![A-Za-z\d])/y;
const circular = /(\.\d|)(\/ ?Circ\. ?)(\d{1,4})((?:\/Rev\.\d{1,2})?)(?![A-Za-z\d])/y;

/**
 * IMO: resolutions with the session in brackets, `MSC.428(98)`, `IMO Resolution A.1050(27)`; circulars behind a slash,
 * `MSC.1/Circ.1580`. The letter of the assembly alone proves nothing.
 */
export const imo: IssuingBody = {
  id: 'imo',
  names: { en: 'International Maritime Organization', zh: '国际海事组织' },
  country: 'INT',
  page: 'https://www.imo.org',
  forms: [
    ...organs.slice(1).map((organ) => ({ printed: organ, prefix: organ })),
    ...leads.flatMap((lead) =>
      organs.map((organ) => ({
        printed: `${lead} ${organ}`,
        alsoPrinted: `${lead.replace('Res', 'res')} ${organ}`,
        prefix: organ === 'A' ? assembly : organ,
      })),
    ),
  ],
  print: ({ number, version = '' }, prefix) =>
    `${prefix}${number.startsWith('/') || number.startsWith('.') ? '' : '.'}${number}${version}`,
  read,
  isMeant,
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(resolution);
  if (found) {
    const [, , number = '', , version = ''] = found;
    takeGroups(reader, found, ['part-separator', '.'], ['number'], ['part-separator', ''], ['number']);
    return { prefix, number, version, supplements: [] };
  }
  const sent = reader.match(circular);
  if (!sent) return undefined;
  const [, series = '', , number = '', version = ''] = sent;
  takeGroups(reader, sent, ['number'], ['supplement', '/Circ.'], ['number'], ['number']);
  const name: DesignationPieces = { prefix, number: `${series}/Circ.${number}`, supplements: [] };
  return version === '' ? name : { ...name, version };
}

/** The name of a committee alone proves nothing before `2(3)`: it takes the stop, or the numbers of today. */
function isMeant({ text, start, end, designation: { prefix, number, version = '' } }: Surroundings): boolean {
  const organ = prefix.slice(prefix.lastIndexOf(' ') + 1);
  const written = text.slice(start, end);
  if (!written.slice(0, -version.length || undefined).includes(organ)) return false;
  if (!written.startsWith(organ) || number.includes('/')) return true;
  if (version.length < '(98)'.length) return false;
  return written.startsWith(`${organ}.`) || (number.length >= 2 && organ.startsWith('M'));
}
