import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** Matched at the position, within thirty signs: the part, and whose supplement it is. */
const forms: Readonly<Record<string, RegExp>> = {
  'ISO/IEC DIR': /^ ((?:\d(?: \+)?(?: (?:ISO|IEC))?|IEC|JTC 1)(?: SUP)?)(?![\w])/,
  'ISO/IEC Directives': /^,? (?:Part|part|PART) (\d)(?![\w])/,
};

/**
 * The directives of ISO and IEC, which are no standards: `ISO/IEC DIR 2:2021`, `ISO/IEC DIR 1 ISO SUP:2003`,
 * `ISO/IEC DIR 1 + IEC SUP:2016-05` in catalogues, `ISO/IEC Directives, Part 2:2021` in texts.
 */
export const isoDirectives: IssuingBody = {
  id: 'iso-directives',
  names: { en: 'ISO and IEC', zh: '国际标准化组织和国际电工委员会' },
  country: 'INT',
  page: 'https://www.iso.org',
  forms: ['ISO/IEC DIR', 'ISO/IEC Directives', 'ISO/IEC JTC 1 DIR'].map((prefix) => ({ printed: prefix, prefix })),
  print: ({ number, year, month }, prefix) => {
    const name = prefix.endsWith('Directives') ? `, Part ${number}` : number === '' ? '' : ` ${number}`;
    return `${prefix}${name}${year === undefined ? '' : `:${year}`}${month === undefined ? '' : `-${month}`}`;
  },
  read,
  isMeant: ({ text, start }) => text.startsWith('ISO', start),
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const number = readName(reader, prefix);
  if (number === undefined) return undefined;
  const date = /^:(?:19|20)\d\d(-\d\d)?(?![\w-])/.exec(reader.text.slice(reader.position, reader.position + 10));
  const base: DesignationPieces = { prefix, number, supplements: [] };
  if (!date) return base;
  reader.take('year-separator', 1, ':');
  const year = reader.take('year', 4);
  if (date[1] === undefined) return { ...base, year };
  reader.take('part-separator', 1, '-');
  return { ...base, year, month: reader.take('number', 2) };
}

/** What follows the prefix; empty for the directives of JTC 1, which are one document. */
function readName(reader: Reader, prefix: string): string | undefined {
  const form = forms[prefix];
  if (!form) return reader.peek() === 0x3a ? '' : undefined;
  const found = form.exec(reader.text.slice(reader.position, reader.position + 30));
  if (found?.[1] === undefined) return undefined;
  const before = found[0].length - found[1].length;
  if (prefix.endsWith('Directives')) reader.take('supplement', before, ', Part ', ' Part ');
  else reader.take('gap', before, ' ');
  return reader.take('number', found[1].length);
}
