import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import type { PrefixForm } from '../issuingBody';
import { takeBracketedDate } from './bracketedDate';
import { takeSeriesGap } from './ituGap';

const number = /([A-Z]{1,3})([.-])(\d{1,5})(?:\/[A-Z]{1,3}\.\d{1,5})?/iy;
const resolution = /(?:R\.)?\d{1,3}/iy;
const revision = /-\d{1,2}(?:-\d{1,2})?(?![\dA-Z])/iy;

/** Series, volumes and numbers of drafts, as catalogues list them and nobody cites them: `BO`, `SM.1/BL/9`. */
const listed = /^(?:[A-Z]{1,4}(?:\.[A-Z]{1,3})?\d?|LS-\d|[A-Z]{1,3}\.\[?\d{1,2}(?:[/-]?BL?[/-]?\d{1,2}|\/\d{1,4})\]?)$/;

/** Reads what follows `ITU-R`: series, number and revision, such as `BT.2020-2`. */
export function readRadio(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  if (!takeSeriesGap(reader)) return undefined;
  const standard = readListed(reader, form) ?? readNumber(reader, form);
  if (!standard) return undefined;
  const date = takeBracketedDate(reader, 'month/year');
  return date ? { ...standard, ...date } : standard;
}

function readListed(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const rest = reader.text.slice(reader.position, reader.position + 24).trimEnd();
  if (reader.position + 24 < reader.text.length || !listed.test(rest)) return undefined;
  return { prefix: form.prefix, number: reader.take('number', rest.length), supplements: [] };
}

function readNumber(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const series = form.prefix === 'Resolution ITU-R' ? undefined : reader.match(number);
  const whole = series ?? (form.prefix === 'Resolution ITU-R' ? reader.match(resolution) : undefined);
  if (!whole) return undefined;
  const [written, letters = '', dot = ''] = whole;
  if (series) {
    reader.take('number', letters.length, letters.toUpperCase());
    reader.take('part-separator', dot.length, '.');
    reader.take('number', written.length - letters.length - 1);
  } else reader.take('number', written.length, written.toUpperCase());
  if (!reader.endsAt(0) || (reader.peek() === 0x2f && reader.digits(1, 1) > 0)) return undefined;
  const name = series ? written.replace(letters + dot, `${letters.toUpperCase()}.`) : written.toUpperCase();
  const standard: DesignationPieces = { prefix: form.prefix, number: name, supplements: [] };
  const version = reader.match(revision)?.[0];
  if (version === undefined) return standard;
  reader.take('part-separator', 1, '-');
  return { ...standard, version: reader.take('number', version.length - 1) };
}
