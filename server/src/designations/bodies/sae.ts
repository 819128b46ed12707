import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import { type NumberedGrammar, readNumbered } from '../grammar/numbered';
import { takeRevision } from '../grammar/revision';
import { isNear, isProven } from '../grammar/wordPrefix';
import type { IssuingBody, OwnKnowledge, PrefixForm, Surroundings } from '../issuingBody';

/** The series of SAE: a number begins with one of them, so that oil grades (`SAE 30`, `SAE 5W-30`) are none. */
const series = /^(?:J|AS|ARP|AMS|AIR|ARD|MA|MAM|HS|USCAR|EIA|GEIA|TA|JA)\d/;

/** Aerospace documents that stand without the name of SAE. */
const alone = ['AS', 'ARP', 'AMS'];

const grammar: NumberedGrammar = {
  lettersInFront: 5,
  mayBeGlued: true,
  lettersBehind: 1,
  digits: 5,
  part: '-',
  partDigits: 3,
};

/**
 * SAE International: `SAE J1939-71`; ground vehicle documents are dated by year and month behind a low line,
 * `SAE J3016_202104`; aerospace documents are revised by letters, `SAE ARP4754B`, and stand alone as well: `AS9100D`. Slash
 * numbers name their sheets: `SAE AS22759/16`.
 */
export const sae: IssuingBody = {
  id: 'sae',
  names: { en: 'SAE International', zh: '国际自动机工程师学会' },
  country: 'US',
  page: 'https://www.sae.org',
  listSigns: { part: '-', year: '-', letters: true },
  forms: ['SAE', ...alone].map((printed) => ({ printed, prefix: 'SAE' })),
  print: ({ number, part, year, month, version = '' }, prefix) =>
    `${prefix}${alone.includes(prefix) ? '' : ' '}${number}${partAsPrinted(part)}${version}${year === undefined ? '' : `_${year}${month ?? ''}`}`,
  read: (reader, form, knowledge) =>
    alone.includes(form.printed) ? readAlone(reader, form) : read(reader, form, knowledge),
  isMeant: (surroundings) =>
    /^SAE/i.test(surroundings.text.slice(surroundings.start, surroundings.end))
      ? isProven(surroundings, true)
      : isMeantAlone(surroundings),
};

function partAsPrinted(part: string | undefined): string {
  if (part === undefined) return '';
  return part.startsWith('/') ? part : `-${part}`;
}

function read(reader: Reader, form: PrefixForm, knowledge: OwnKnowledge | undefined): DesignationPieces | undefined {
  const standard = readNumbered(reader, form, knowledge, grammar) ?? undefined;
  if (!standard || !series.test(standard.number)) return undefined;
  const sheet = standard.part === undefined ? readSheet(reader) : undefined;
  const revised = withRevision(reader, standard);
  const whole = sheet === undefined ? revised : { ...revised, part: sheet };
  return { ...whole, ...readDate(reader) };
}

/** The letter behind the number of an aerospace document tells the edition; that of `J2450A` belongs to the number. */
function withRevision(reader: Reader, standard: DesignationPieces): DesignationPieces {
  const [, number, letter] = /^(A\w+\d)([A-Z])$/.exec(standard.number) ?? [];
  if (number !== undefined && letter !== undefined) return { ...standard, number, version: letter };
  const version = /^A/.test(standard.number) && standard.part === undefined ? takeRevision(reader) : undefined;
  return version === undefined ? standard : { ...standard, version };
}

const ownNumber = /( ?)(\d{3,5})(?!\d)/y;

/** Numbers that `AS` has at SAE: aerospace quality, counterfeit parts, wires and connectors. Others are Australia's. */
const aerospace = /^(?:9\d{3}|13[01]00|5553|6081|6171|6174|6496|22759|39029|81824|85049|50881|5202|4395|568|478)$/;

/** `AS9100D`; what has a year or parts is Australian: `AS 4024.1:2019`. */
function readAlone(reader: Reader, { printed, prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(ownNumber);
  if (!found?.[2] || (printed === 'AS' && !aerospace.test(found[2]))) return undefined;
  takeGroups(reader, found, ['part-separator', ''], ['number']);
  let document: DesignationPieces = { prefix, number: printed + found[2], supplements: [] };
  const version = takeRevision(reader);
  if (version !== undefined) document = { ...document, version };
  const sheet = readSheet(reader);
  if (sheet !== undefined) document = { ...document, part: sheet };
  const isDated = (reader.peek() === 0x3a || reader.peek() === 0x2d) && reader.yearAt(1);
  const isAustralian = isDated && version === undefined && !/^9[01]\d\d$/.test(found[2]);
  return reader.endsAt(0) && !isAustralian ? document : undefined;
}

const cues = 'sae,aerospace,aviation,aircraft,airborne,nadcap,do-178,do-254,faa,easa,heat treat,pyrometry,iaqg'.split(
  ',',
);

/** `AMS1117` is a regulator and `AS` a word; a number of the aerospace quality family or a revision tells enough. */
function isMeantAlone(surroundings: Surroundings): boolean {
  const { designation, text, start } = surroundings;
  const [, series = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(designation.number) ?? [];
  const { part, version } = designation;
  if (!text.startsWith(series, start)) return false;
  if (part !== undefined) return true;
  const isGlued = text.charCodeAt(start + series.length) !== 0x20;
  if (series === 'AS') return /^9\d{3}$/.test(number) || version !== undefined || isNear(surroundings, cues);
  if (series === 'ARP' && (isGlued ? number.length >= 4 : version !== undefined)) return true;
  return number.length >= 4 && isNear(surroundings, cues);
}

function readSheet(reader: Reader): string | undefined {
  const digits = reader.digits(1, 3);
  if (reader.peek() !== 0x2f || digits === 0 || digits > 3 || !reader.endsAt(1 + digits)) return undefined;
  reader.take('part-separator', 1, '/');
  return `/${reader.take('number', digits)}`;
}

function readDate(reader: Reader): Pick<DesignationPieces, 'year' | 'month'> {
  if (reader.peek() !== 0x5f || reader.digits(1, 6) !== 6) return {};
  const year = reader.text.slice(reader.position + 1, reader.position + 5);
  const month = reader.text.slice(reader.position + 5, reader.position + 7);
  if (month < '01' || month > '12') return {};
  reader.take('year-separator', 1, '_');
  reader.take('year', 4);
  reader.take('number', 2);
  return { year, month };
}
