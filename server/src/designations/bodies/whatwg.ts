import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** The living standards, which have neither number nor edition (spec.whatwg.org, 2026). */
const standards =
  'Compatibility|Compression|Console|Cookie Store|DOM|Encoding|Fetch|File System|Fullscreen|HTML|Infra|MIME Sniffing|' +
  'Notifications API|Notifications|Quirks Mode|Storage|Streams|Test Utils|URL Pattern|URL|Web IDL|WebSockets|XMLHttpRequest';

const name = new RegExp(` (?:${standards})(?![\\w-])(?: Living)?(?: Standard(?!s))?`, 'y');

/** “The WHATWG URL API”, “a WHATWG Streams object” are implementations. */
const thing = /^ (?:APIs?|class|objects?|instances?|parser|implement)/i;

/** WHATWG: `WHATWG HTML`, `WHATWG URL Standard`. The names alone are things, not documents. */
export const whatwg: IssuingBody = {
  id: 'whatwg',
  names: { en: 'Web Hypertext Application Technology Working Group', zh: '网页超文本应用技术工作小组' },
  country: 'INT',
  page: 'https://whatwg.org',
  forms: [{ printed: 'WHATWG', prefix: 'WHATWG' }],
  print: ({ number }, prefix) => `${prefix} ${number}`,
  read,
  isMeant: ({ text, start, end }) => text.startsWith('WHATWG', start) && !thing.test(text.slice(end, end + 12)),
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(name)?.[0].slice(1);
  if (found === undefined) return undefined;
  const number = found.replace(/ (?:Living )?Standard$| Living$/, '');
  reader.take('prefix-space', 1, ' ');
  reader.take('number', number.length);
  return { prefix, number, supplements: [] };
}
