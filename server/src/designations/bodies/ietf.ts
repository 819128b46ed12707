import type { DesignationPieces } from '../designation';
import { takeGap } from '../grammar/gap';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, Surroundings } from '../issuingBody';

const series = ['RFC', 'BCP', 'STD', 'FYI'];

/** Words that go with the documents of the IETF; BCP and STD mean other things as well. */
const cues = ['ietf', 'rfc', 'internet', 'protocol', 'uri', 'tls', 'rfc-editor'];
const otherSenses = [
  'change request',
  'request for change',
  'change advisory',
  'comment period',
  'rugby',
  'change board',
];

/** IETF: `RFC 8446`, no leading zeros and no year; and glued where it stands as a label, `[RFC8446]`;
 * `BCP 14` and `STD 66` name a place in a series that RFCs fill in turn. */
export const ietf: IssuingBody = {
  id: 'ietf',
  names: { en: 'Internet Engineering Task Force', zh: '互联网工程任务组' },
  country: 'INT',
  page: 'https://www.ietf.org',
  forms: ['', 'IETF '].flatMap((body) =>
    series.map((word) => ({ printed: `${body}${word}`, prefix: `${body}${word}` })),
  ),
  print: ({ number }, prefix) => `${prefix} ${number}`,
  read: (reader, form): DesignationPieces | undefined => {
    if (!takeGap(reader, ' ', '')) return undefined;
    const digits = reader.digits(0, 5);
    if (digits === 0 || digits > 5) return undefined;
    const zeros = /^0*/.exec(reader.text.slice(reader.position, reader.position + digits - 1))?.[0].length ?? 0;
    if (zeros > 0) reader.take('supplement', zeros, '');
    return { prefix: form.prefix, number: reader.take('number', digits - zeros), supplements: [] };
  },
  isMeant,
};

function isMeant(surroundings: Surroundings): boolean {
  const { prefix, number } = surroundings.designation;
  if (prefix.startsWith('IETF')) return isInCapitals(surroundings);
  if (isNear(surroundings, otherSenses)) return false;
  if (!isInCapitals(surroundings)) return prefix === 'RFC' && number.length === 4 && isNear(surroundings, cues);
  if (prefix === 'RFC') return number.length >= 2 || isNear(surroundings, cues);
  return number.length <= (prefix === 'STD' ? 2 : 3) && isNear(surroundings, cues);
}
