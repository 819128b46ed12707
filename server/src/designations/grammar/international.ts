import type { Reader } from '../../notation/reader';
import type { DesignationPieces, Supplement } from '../designation';
import type { OwnKnowledge, PrefixForm } from '../issuingBody';
import { isGluedWord } from './evidence';
import { takeGap } from './gap';
import { readParts, shortYear } from './internationalParts';
import { readSupplements, type SupplementGrammar } from './internationalSupplements';

/** How one of the international bodies prints what follows the prefix. */
export interface InternationalGrammar extends SupplementGrammar {
  /** Whether a letter may belong to the number: `IEC 60127C`. */
  readonly letterSuffix: boolean;
  /** Words behind the year that mark a consolidated or marked edition: `CSV`. */
  readonly versions: readonly string[];
}

/** Consolidated, marked and extended editions, pre-releases, series and databases, as the catalogue of IEC has them. */
export const markedVersions: readonly string[] = ['EXV-CMV', 'EXV-RLV', 'EXV', 'CSV', 'CMV', 'RLV', 'PRV', 'SER', 'DB'];

/** Versions of the whole, which have no year of their own. */
const undatedVersions: readonly string[] = ['SER', 'DB'];

/**
 * Reads gap, number, parts, year, supplements and version in the order and with the separators that ISO and IEC share:
 * `10303-1473:2018-11`, `60364-1:2005+AMD1:2010 CSV`.
 */
export function readInternational(
  reader: Reader,
  form: PrefixForm,
  knowledge: OwnKnowledge | undefined,
  grammar: InternationalGrammar,
): DesignationPieces | undefined {
  if (!takeGap(reader)) return undefined;
  const digits = reader.digits(0, 6);
  if (digits === 0 || digits > 6) return undefined;
  const suffix = grammar.letterSuffix ? reader.letters(digits, 2) : 0;
  if (suffix > 2 && !isGluedWord(reader.text, reader.position + digits)) return undefined;
  const number = reader.take('number', digits + (suffix > 2 ? 0 : suffix));
  const stage = form.stage === undefined ? {} : { stage: form.stage };
  const base: DesignationPieces = { prefix: form.prefix, ...stage, number, supplements: [] };
  const parts = readParts(reader, base, knowledge);
  const project: DesignationPieces = parts === '' ? base : { ...base, part: parts };
  const standard = form.stage === undefined ? project : withIteration(reader, project);
  if (reader.match(productLetter)) reader.take('remark', 1, '');
  const dated = readDate(reader, standard, knowledge);
  const { supplements, version } = readBehindDate(reader, grammar, dated.year !== undefined);
  return version === undefined ? { ...dated, supplements } : { ...dated, supplements, version };
}

/** A draft that goes round again is numbered behind a dot: `ISO/DIS 4254-19.3`. */
function withIteration(reader: Reader, project: DesignationPieces): DesignationPieces {
  if (reader.peek() !== 0x2e || reader.digits(1, 1) !== 1 || !reader.endsAt(2)) return project;
  reader.take('part-separator', 1, '.');
  return { ...project, iteration: reader.take('number', 1) };
}

/** A year that was left open until it came out: `ISO/IEC 27001:201x`. What it is of is undated. */
const unfinishedYear = / ?[:-] ?(?:19|20)(?:\dx|xx)(?![\da-z])/iy;

/** Two signs in front of the year: `ISO 8601:-2019`. */
const doubledSign = /:-(?=(?:19|20)\d\d(?!\d))/y;

/** The form of a product that a standard has: `ISO 2341B` is a pin of form B to ISO 2341. */
const productLetter = /(?<=\d)[A-H](?![\dA-Za-z])(?! ?[:-]\d)/y;

function readDate(reader: Reader, standard: DesignationPieces, knowledge: OwnKnowledge | undefined): DesignationPieces {
  const unfinished = reader.match(unfinishedYear)?.[0].length ?? 0;
  if (unfinished > 0) {
    reader.take('remark', unfinished, '');
    return standard;
  }
  const doubled = reader.match(doubledSign)?.[0].length ?? 0;
  const separator = doubled || reader.separator(':-', true);
  if (separator === 0) return standard;
  const written = reader.text.slice(reader.position, reader.position + separator);
  if (reader.yearAt(separator) && endsYear(reader, separator + 4)) {
    const year = reader.text.slice(reader.position + separator, reader.position + separator + 4);
    const dated = { ...standard, year };
    const isCertain = !written.includes(' ') || written === ': ' || written === '- ' || !knowledge;
    if (!isCertain && !knowledge?.hasEdition(dated)) return standard;
    if (written === ': ' && knowledge && !knowledge.hasEdition(dated)) return standard;
    reader.take('year-separator', separator, ':');
    reader.take('year', 4);
    const month = readMonth(reader);
    return month === undefined ? dated : { ...dated, month };
  }
  const short = shortYear(reader, separator, standard, knowledge);
  if (short !== undefined) {
    reader.take('year-separator', separator, ':');
    reader.take('year', 2, short);
    return { ...standard, year: short };
  }
  if (
    written.trim() === ':' &&
    reader.text.charAt(reader.position + separator) === '-' &&
    reader.endsAt(separator + 1)
  ) {
    reader.take('year-separator', separator, ':');
    reader.take('year', 1, '—');
    return { ...standard, year: '—' };
  }
  return standard;
}

function endsYear(reader: Reader, offset: number): boolean {
  return reader.endsAt(offset) || isGluedWord(reader.text, reader.position + offset);
}

/** ISO and IEC print the month as well where two editions came out in one year: `:2018-11`. */
function readMonth(reader: Reader): string | undefined {
  if (reader.peek() !== 0x2d || reader.digits(1, 2) !== 2 || !reader.endsAt(3)) return undefined;
  const month = reader.text.slice(reader.position + 1, reader.position + 3);
  if (month < '01' || month > '12') return undefined;
  reader.take('part-separator', 1, '-');
  return reader.take('number', 2);
}

function readBehindDate(
  reader: Reader,
  grammar: InternationalGrammar,
  isDated: boolean,
): { supplements: readonly Supplement[]; version: string | undefined } {
  const supplements = readSupplements(reader, grammar, isDated);
  const version = readVersion(
    reader,
    isDated ? grammar.versions : grammar.versions.filter((word) => undatedVersions.includes(word)),
  );
  if (version === undefined) return { supplements, version };
  return { supplements: [...supplements, ...readSupplements(reader, grammar, isDated)], version };
}

function readVersion(reader: Reader, versions: readonly string[]): string | undefined {
  if (reader.peek() !== 0x20) return undefined;
  for (const version of versions) {
    if (reader.text.startsWith(version, reader.position + 1) && reader.endsAt(1 + version.length)) {
      reader.take('prefix-space', 1, ' ');
      return reader.take('word', version.length, version);
    }
  }
  return undefined;
}
