import type { Reader } from '../../notation/reader';
import type { Supplement } from '../designation';
import { dateAt, takeBracketedDate } from './bracketedDate';

/** The words as ITU-T prints them, by the letters that they may be written with (lower case). */
const kinds = new Map([
  ['amd', 'Amd.'],
  ['amendment', 'Amd.'],
  ['cor', 'Cor.'],
  ['corr', 'Cor.'],
  ['corrigendum', 'Cor.'],
  ['technical cor', 'Technical Cor.'],
  ['technical corrigendum', 'Technical Cor.'],
  ['err', 'Err.'],
  ['erratum', 'Err.'],
  ['add', 'Add.'],
  ['addendum', 'Add.'],
  ['app', 'App.'],
  ['appendix', 'App.'],
  ['annex', 'Annex'],
]);

const supplement =
  /([ /])((?:Technical )?(?:Amendment|Amd|Corrigendum|Corr|Cor|Erratum|Err|Addendum|Add|Appendix|App|Annex))(\.?)( ?)(\d{1,3}|[IVX]{1,4}|[A-Z])(?![\da-z])/iy;

/**
 * Reads the supplements behind the year: ` Amd. 1 (06/2021)`, ` Amd. 2/Technical Cor. 1 (05/2001)`. An annex or appendix
 * counts only where a date follows; otherwise it is a place in the text.
 */
export function readSupplements(reader: Reader): Supplement[] {
  const supplements: Supplement[] = [];
  while (supplements.length < 4) {
    const found = reader.match(supplement);
    if (!found) break;
    const [whole, , word = '', , , number = ''] = found;
    const kind = kinds.get(word.toLowerCase());
    if (kind === undefined) break;
    const isNumbered = number >= '0' && number <= '999';
    if (!isNumbered && !dateAt(reader, whole.length)) break;
    const isJoined = supplements.length > 0 && kind === 'Technical Cor.';
    reader.take('supplement', whole.length - number.length, `${isJoined ? '/' : ' '}${kind} `);
    reader.take('number', number.length);
    const date = takeBracketedDate(reader, 'month/year');
    supplements.push({ kind, number, ...date, joint: '/' });
  }
  return supplements;
}
