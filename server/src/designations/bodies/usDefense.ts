import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { hasCue } from '../grammar/evidence';
import { takeGroups } from '../grammar/groups';
import { printLettered, readLettered } from '../grammar/lettered';
import { isInCapitals, isPrefixAsPrinted } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm, Surroundings } from '../issuingBody';

/** Standards, specifications (performance and detail) and handbooks; older specifications have the letter of their subject. */
const kinds = ['STD', 'PRF', 'DTL', 'HDBK', 'SPEC', 'BUL'];
const subjects = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const sheet = /(\/)(\d{1,3})(?!\d)/y;

/**
 * United States Department of Defense: `MIL-STD-810H`, `MIL-PRF-19500`, the sheets of a specification behind a slash
 * (`MIL-DTL-38999/20`), methods as parts (`MIL-STD-202-107`), specifications of old by subject (`MIL-C-5541F`).
 */
export const usDefense: IssuingBody = {
  id: 'us-defense',
  names: { en: 'United States Department of Defense', zh: '美国国防部' },
  country: 'US',
  page: 'https://quicksearch.dla.mil',
  forms: [...kinds, ...subjects].map((kind) => ({ printed: `MIL-${kind}`, prefix: `MIL-${kind}` })),
  print: (pieces, prefix) => {
    const { part } = pieces;
    if (!part?.startsWith('/')) return printLettered(pieces, prefix);
    return `${prefix}-${pieces.number}${part}${pieces.version ?? ''}`;
  },
  read,
  isMeant,
};

function read(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const document = readLettered(reader, form, true);
  if (document?.part !== undefined || document?.version !== undefined) return document;
  const found = reader.match(sheet);
  if (!document || !found?.[2]) return document;
  takeGroups(reader, found, ['part-separator', '/'], ['number']);
  const part = `/${found[2]}`;
  const letter = /^[A-Z](?![A-Za-z\d])/.exec(reader.text.slice(reader.position, reader.position + 2))?.[0];
  if (letter === undefined) return { ...document, part };
  return { ...document, part, version: reader.take('number', 1) };
}

function isMeant(surroundings: Surroundings): boolean {
  const { prefix, number } = surroundings.designation;
  if (prefix.length === 'MIL-C'.length) return isPrefixAsPrinted(surroundings) && number.length >= 3;
  return isInCapitals(surroundings) || hasCue(surroundings);
}
