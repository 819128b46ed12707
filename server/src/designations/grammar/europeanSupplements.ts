import type { Reader } from '../../notation/reader';
import type { Supplement } from '../designation';

/** What follows a number or year: `/A1:2024`, `+AC:2016-07`, ` Beiblatt 2:2019-06`; ISO's `/Amd 1:2024` in adoptions. */
const supplement =
  /( ?[/+] ?| )(prA|FprA|prAC|AC|Amd|Amendment|Cor|Corr|Corrigendum|Beiblatt|Berichtigung|NA|NB|NC|BB|IS|ISH|A|C)(\.? ?)(\d{0,3})(?:( ?[:-] ?)((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?)?(?![\dA-Z])/iy;

const kinds = new Map(
  ['prA', 'FprA', 'prAC', 'AC', 'Beiblatt', 'Berichtigung', 'NA', 'NB', 'NC', 'BB', 'IS', 'ISH', 'A', 'C'].map(
    (kind) => [kind.toLowerCase(), kind],
  ),
);

/** Kinds without a number. */
const unnumbered: ReadonlySet<string> = new Set(['AC', 'prAC', 'NA', 'NB', 'NC', 'BB']);

/** German supplements stand behind a space. */
const spaced: ReadonlySet<string> = new Set(['Beiblatt', 'Berichtigung']);

/**
 * Reads the supplements; `isInternational` where the document is one of ISO or IEC under a national prefix, which keep
 * their own words.
 */
export function readEuropeanSupplements(reader: Reader, isInternational: boolean): Supplement[] {
  const supplements: Supplement[] = [];
  while (supplements.length < 6) {
    const found = reader.match(supplement);
    if (!found) break;
    const [, sign = '', word = '', gap = '', number = '', colon, year, month] = found;
    const joint = sign.includes('+') ? '+' : '/';
    const kind = kindOf(word, joint, isInternational);
    if ((number === '' && !unnumbered.has(kind)) || (sign === ' ' && !isToldBehindSpace(word, kind, year))) break;
    reader.take('supplement', sign.length + word.length + gap.length, printKind(kind, joint, number));
    if (number !== '') reader.take('number', number.length);
    let dated: Supplement = { kind, number, joint };
    if (colon !== undefined && year !== undefined) {
      reader.take('year-separator', colon.length, ':');
      dated = { ...dated, year: reader.take('year', 4) };
      if (month !== undefined) {
        reader.take('part-separator', 1, '-');
        dated = { ...dated, month: reader.take('number', 2) };
      }
    }
    supplements.push(dated);
  }
  return supplements;
}

/** Whether it is a supplement although only a space stands in front: “EN 60335-1 A” may go on with anything. */
function isToldBehindSpace(word: string, kind: string, year: string | undefined): boolean {
  return year !== undefined || spaced.has(kind) || word.toUpperCase() === 'AMD';
}

/** `Amd` in an adoption is `A` in a European standard, and in every consolidated edition. */
function kindOf(word: string, joint: '/' | '+', isInternational: boolean): string {
  const kind = kinds.get(word.toLowerCase());
  if (kind !== undefined) return kind;
  const isAmendment = word.toLowerCase().startsWith('am');
  if (isInternational && joint === '/') return isAmendment ? 'Amd' : 'Cor';
  if (isAmendment) return 'A';
  return isInternational ? 'C' : 'AC';
}

function printKind(kind: string, joint: '/' | '+', number: string): string {
  const sign = spaced.has(kind) ? ' ' : joint;
  const gap = number !== '' && (spaced.has(kind) || kind === 'Amd' || kind === 'Cor') ? ' ' : '';
  return `${sign}${kind}${gap}`;
}

/** Prints a supplement as it stands behind the standard. */
export function printEuropeanSupplement({ kind, number, year, month, joint }: Supplement): string {
  const date = year === undefined ? '' : `:${year}${month === undefined ? '' : `-${month}`}`;
  return `${printKind(kind, joint, number)}${number}${date}`;
}
