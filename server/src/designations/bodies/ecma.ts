import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/**
 * Ecma International: `ECMA-262, 5th edition`, a hyphen before the number and the edition in words; technical reports and
 * mementos have a slash, `ECMA TR/53`, `ECMA MEM/1977`.
 */
export const ecma: IssuingBody = {
  id: 'ecma',
  names: { en: 'Ecma International', zh: '欧洲计算机制造商协会' },
  country: 'INT',
  page: 'https://ecma-international.org',
  forms: ['ECMA', 'ECMA TR', 'ECMA MEM'].map((prefix) => ({ printed: prefix, prefix })),
  print: ({ number, part, version }, prefix) =>
    prefix +
    (prefix === 'ECMA' ? '-' : '/') +
    number +
    (part === undefined ? '' : `-${part}`) +
    (version === undefined ? '' : `, ${version}`),
  read,
  isMeant: (surroundings) => {
    const { number, version } = surroundings.designation;
    return isInCapitals(surroundings) && (number.length > 1 || version !== undefined);
  },
};

function read(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const length = joinLength(reader);
  const digits = reader.digits(length, 4);
  if (digits === 0 || digits > 4 || !reader.endsAt(length + digits)) return undefined;
  reader.take(form.prefix === 'ECMA' ? 'prefix-hyphen' : 'prefix-slash', length, form.prefix === 'ECMA' ? '-' : '/');
  const base: DesignationPieces = { prefix: form.prefix, number: reader.take('number', digits), supplements: [] };
  const part = readPart(reader);
  const standard = part === undefined ? base : { ...base, part };
  const version = readEdition(reader);
  return version === undefined ? standard : { ...standard, version };
}

function joinLength(reader: Reader): number {
  const unit = reader.text.charAt(reader.position);
  return unit === '-' || unit === '/' || unit === ' ' ? 1 : 0;
}

function readPart(reader: Reader): string | undefined {
  const digits = reader.digits(1, 2);
  if (reader.peek() !== 0x2d || digits !== 1 || !reader.endsAt(2)) return undefined;
  reader.take('part-separator', 1, '-');
  return reader.take('number', 1);
}

/** `, 5th edition`; `, 5.1 edition` is printed as well. */
function readEdition(reader: Reader): string | undefined {
  const found = /^,? (\d{1,2}(?:\.\d)?(?:st|nd|rd|th)? )([Ee]dition)(?!\w)/.exec(
    reader.text.slice(reader.position, reader.position + 24),
  );
  if (!found) return undefined;
  const [written, ordinal = '', word = ''] = found;
  reader.take('supplement', written.length - ordinal.length - word.length, ', ');
  const version = reader.take('number', ordinal.length);
  reader.take('word', word.length, 'edition');
  return `${version}edition`;
}
