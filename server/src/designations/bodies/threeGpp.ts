import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGap } from '../grammar/gap';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** 3GPP: `3GPP TS 38.300`, two digits of the series, a dot, two or three of the document; `V17.2.0` tells the version. */
export const threeGpp: IssuingBody = {
  id: '3gpp',
  names: { en: '3rd Generation Partnership Project', zh: '第三代合作伙伴计划' },
  country: 'INT',
  page: 'https://www.3gpp.org',
  forms: ['3GPP TS', '3GPP TR'].map((prefix) => ({ printed: prefix, prefix })),
  print: ({ number, part, version }, prefix) =>
    `${prefix} ${number}${part === undefined ? '' : `-${part}`}${version === undefined ? '' : ` ${version}`}`,
  read,
  isMeant: () => true,
};

function read(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  if (!takeGap(reader)) return undefined;
  if (reader.digits(0, 2) !== 2 || reader.peek(2) !== 0x2e) return undefined;
  const digits = reader.digits(3, 3);
  if (digits < 2 || digits > 3 || !reader.endsAt(3 + digits)) return undefined;
  const base: DesignationPieces = { prefix: form.prefix, number: reader.take('number', 3 + digits), supplements: [] };
  const part = readPart(reader);
  const document = part === '' ? base : { ...base, part };
  const version = readVersion(reader);
  return version === undefined ? document : { ...document, version };
}

function readPart(reader: Reader): string {
  const found = /^-\d{1,2}(?:-\d)?(?![\w-])/.exec(reader.text.slice(reader.position, reader.position + 8));
  if (!found) return '';
  reader.take('part-separator', 1, '-');
  return reader.take('number', found[0].length - 1);
}

/** Matched at the position, within forty signs. */
const versionForm =
  /^ ?(?:([Vv]\d{1,2}\.\d{1,2}\.\d{1,2})(?: ?\((\d{4}-\d\d)\))?|(version \d{1,2}\.\d{1,2}\.\d{1,2}(?: Release \d{1,2})?|(?:Release |Rel-)\d{1,2}))(?!\w)/;

/** `V17.2.0`, with the date of the version in brackets; as on covers, `version 17.2.0 Release 17`; `Release 17`. */
function readVersion(reader: Reader): string | undefined {
  const found = versionForm.exec(reader.text.slice(reader.position, reader.position + 40));
  if (!found) return undefined;
  const [, version = '', date, inWords] = found;
  reader.take('gap', reader.peek() === 0x20 ? 1 : 0, ' ');
  if (inWords !== undefined) return reader.take('number', inWords.length);
  const printed = version.toUpperCase();
  reader.take('word', version.length, printed);
  if (date === undefined) return printed;
  reader.take('gap', reader.peek() === 0x20 ? 1 : 0, ' ');
  return `${printed} ${reader.take('number', date.length + 2)}`;
}
