import type { Reader } from '../../notation/reader';
import type { DesignationPieces, Supplement } from '../designation';
import type { OwnKnowledge, PrefixForm } from '../issuingBody';
import { jointLength } from './gap';

const standard = / (?:Standard|Std\.)(?= )/iy;
/** `802.3`, `C37.118.1`, `1003.1`, `802.11ax`; with a hyphen where ISO numbers the parts: `11073-10101`. */
const digits =
  /(No\. ?)?(P)?([CN]?\d{1,5})([A-Z]?)((?:\.\d{1,5})*)((?:-\d{1,5}(?=[-:](?:19|20)\d\d))*)([A-Z]{0,5})(?![\dA-Z])/iy;
const trademark = /[\u2122\u00ae]/y;
const date = /( ?[-:] ?)((?:19|20)\d\d)(?:(-)(0[1-9]|1[0-2]))?(?![\dA-Z])/iy;
/** A year that was left open until it came out: `IEEE 754-201x`. */
const unfinishedYear = / ?[-:] ?(?:19|20)(?:\dx|xx)(?![\da-z])/iy;
const shortYear = /(-)([5-9]\d)(?![\dA-Z.-])/iy;
const draft = /\/ ?(D[- ]?\d{1,2}(?:\.\d{1,2}){0,2}(?:-\d{4}(?:-\d{2})?)?)(?![\dA-Z])/iy;
const supplement =
  /( ?\/ ?)(Cor|Corr|Corrigendum|Amd|Amendment)(\.? ?)(\d{1,2})(?:( ?[-:] ?)((?:19|20)\d\d))?(?![\dA-Z])/iy;

/** Reads what follows `IEEE` or `IEEE Std`. */
export function readIeee(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces | undefined {
  const prefix = takeStandard(reader, form.prefix);
  const joint = jointLength(reader);
  const found = reader.match(digits, joint);
  if (!found || joint > 1) return undefined;
  reader.take('gap', joint, ' ');
  const base = takeNumber(reader, prefix, found, knowledge);
  if (reader.match(trademark)) reader.take('remark', 1, '');
  const dated = { ...base, ...takeDate(reader, base) };
  if (reader.match(trademark)) reader.take('remark', 1, '');
  const unfinished = dated.year === undefined ? reader.match(unfinishedYear)?.[0].length : undefined;
  if (unfinished !== undefined) reader.take('remark', unfinished, '');
  const version = takeVersion(reader);
  const supplements = takeSupplements(reader, dated.year !== undefined);
  return version === undefined ? { ...dated, supplements } : { ...dated, supplements, version };
}

/** “IEEE Standard 802.3” and “IEEE Std. 802.3” say no more than `IEEE Std 802.3`. */
function takeStandard(reader: Reader, prefix: string): string {
  if (prefix === 'IEEE') {
    const word = reader.match(standard)?.[0];
    if (word === undefined) return prefix;
    reader.take('remark', word.length, ' Std');
    return 'IEEE Std';
  }
  if (prefix.endsWith(' Std') && reader.peek() === 0x2e) reader.take('remark', 1, '');
  return prefix;
}

function takeNumber(
  reader: Reader,
  prefix: string,
  found: RegExpExecArray,
  knowledge: OwnKnowledge | undefined,
): DesignationPieces {
  const [, no = '', project, written = '', letter = '', subparts = '', hyphenated = '', letters = ''] = found;
  if (project !== undefined) reader.take('number', 1, 'P');
  const head = no + written.toUpperCase() + letter;
  reader.take('number', no.length + written.length + letter.length, head);
  const stage = project === undefined ? {} : { stage: 'P' };
  const base: DesignationPieces = { prefix, ...stage, number: head, supplements: [] };
  if (hyphenated !== '' && subparts === '') {
    const whole = head + reader.take('number', hyphenated.length + letters.length);
    return { ...base, number: whole };
  }
  if (subparts === '') return letters === '' ? base : { ...base, number: head + reader.take('number', letters.length) };
  reader.take('part-separator', 1, '.');
  const front = reader.take('number', subparts.length - 1 + hyphenated.length);
  const part = front + amendmentLetters(base, front, letters, knowledge);
  if (letters !== '') reader.take('number', letters.length, part.slice(front.length));
  return { ...base, part };
}

/** The amendments of 802.3 and 802.11 have lower-case letters; the standards of 802.1, 802.11F and 802.11T capitals. */
function amendmentLetters(
  base: DesignationPieces,
  front: string,
  letters: string,
  knowledge: OwnKnowledge | undefined,
): string {
  const isAmendment = base.number === '802' && (front === '3' || front === '11');
  const isKnown = knowledge?.hasStandard({ ...base, part: front + letters }) === true;
  const isOwn = front === '11' && /^[FT]$/.test(letters);
  return isAmendment && !isOwn && !isKnown ? letters.toLowerCase() : letters;
}

function takeDate(reader: Reader, base: DesignationPieces): { year?: string; month?: string } {
  const found = reader.match(date);
  if (found) {
    const [, sign = '', , , month] = found;
    reader.take('year-separator', sign.length, '-');
    const year = reader.take('year', 4);
    if (month === undefined) return { year };
    reader.take('part-separator', 1, '-');
    return { year, month: reader.take('number', 2) };
  }
  const written = reader.match(shortYear)?.[2];
  if (written === undefined || !/\d{3}/.test(base.number)) return {};
  reader.take('year-separator', 1, '-');
  const year = `19${written}`;
  reader.take('year', 2, year);
  return { year };
}

function takeVersion(reader: Reader): string | undefined {
  const found = reader.match(draft)?.[0];
  if (found !== undefined) {
    const version = found.replace(/[/ ]/g, '').toUpperCase();
    reader.take('supplement', found.length, `/${version}`);
    return version;
  }
  if (!reader.text.startsWith(' Redline', reader.position) || !reader.endsAt(8)) return undefined;
  reader.take('word', 8);
  return 'Redline';
}

function takeSupplements(reader: Reader, isDated: boolean): Supplement[] {
  const supplements: Supplement[] = [];
  for (let found = reader.match(supplement); found && supplements.length < 4; found = reader.match(supplement)) {
    const [, slash = '', word = '', gap = '', number = '', sign, year] = found;
    const kind = word.toLowerCase().startsWith('cor') ? 'Cor' : 'Amd';
    reader.take('supplement', slash.length + word.length + gap.length, `/${kind}${isDated ? ' ' : ''}`);
    reader.take('number', number.length);
    const base = { kind, number, joint: '/' } as const;
    if (sign === undefined || year === undefined) supplements.push(base);
    else {
      reader.take('year-separator', sign.length, '-');
      supplements.push({ ...base, year: reader.take('year', 4) });
    }
  }
  return supplements;
}

/** A corrigendum of a dated standard is printed `/Cor 1-2018`, one that catalogues list without the year `/Cor1-2018`. */
export function printIeee(designation: DesignationPieces, prefix: string): string {
  const { stage = '', number, part, year, month, version, supplements } = designation;
  let text = `${prefix} ${stage}${number}`;
  if (part !== undefined) text += `.${part}`;
  if (year !== undefined) text += `-${year}`;
  if (month !== undefined) text += `-${month}`;
  if (version !== undefined) text += version.startsWith('D') ? `/${version}` : ` ${version}`;
  const gap = year === undefined ? '' : ' ';
  for (const supplement of supplements) {
    text += `/${supplement.kind}${gap}${supplement.number}`;
    if (supplement.year !== undefined) text += `-${supplement.year}`;
  }
  return text;
}
