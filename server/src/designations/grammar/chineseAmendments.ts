import type { Reader } from '../../notation/reader';
import { isDigit } from '../../text/typography';
import type { Supplement } from '../designation';

/**
 * Reads the amendments behind the year, as databases have them and as Chinese text says it: `/XG1-2006`, `第1号修改单`. The
 * words name no year, and so the supplement has none.
 */
export function readChineseAmendments(reader: Reader): Supplement[] {
  const supplements: Supplement[] = [];
  while (supplements.length < 6) {
    const supplement = readSigned(reader) ?? readWorded(reader);
    if (!supplement) break;
    supplements.push(supplement);
  }
  return supplements;
}

/** `/XG1-2006`, `/XG1`; without the slash only where the year follows: ` XG1-2006`. */
function readSigned(reader: Reader): Supplement | undefined {
  const { text } = reader;
  const slash = reader.separator('/', true) || (reader.peek() === 0x20 ? 1 : 0);
  if (slash === 0 || text.slice(reader.position + slash, reader.position + slash + 2).toUpperCase() !== 'XG') return;
  const gap = reader.peek(slash + 2) === 0x20 ? 1 : 0;
  const digits = reader.digits(slash + 2 + gap, 2);
  const end = slash + 2 + gap + digits;
  if (digits === 0 || digits > 2 || !reader.endsAt(end)) return undefined;
  const isDated = '-:'.includes(text.charAt(reader.position + end)) && reader.yearAt(end + 1) && reader.endsAt(end + 5);
  if (!isDated && text.slice(reader.position, reader.position + slash).trim() === '') return undefined;
  reader.take('prefix-slash', slash, '/');
  reader.take('word', 2, 'XG');
  if (gap > 0) reader.take('part-separator', gap, '');
  const number = reader.take('number', digits);
  if (!isDated) return { kind: 'XG', number, joint: '/' };
  reader.take('year-separator', 1, '-', '—');
  return { kind: 'XG', number, year: reader.take('year', 4), joint: '/' };
}

const numerals = '一二三四五六七八九';

/** `第1号修改单`, `第 1 号修改单`, `第一号修改单`. */
function readWorded(reader: Reader): Supplement | undefined {
  const { text, position } = reader;
  let end = skipSpace(text, position);
  if (text.charAt(end) !== '第') return undefined;
  end = skipSpace(text, end + 1);
  let number = '';
  while (isDigit(text.charCodeAt(end)) && number.length < 2) number += text.charAt(end++);
  if (number === '') number = `${numerals.indexOf(text.charAt(end++)) + 1}`;
  end = skipSpace(text, end);
  if (number === '0' || !text.startsWith('号修改单', end)) return undefined;
  const length = end + '号修改单'.length - position;
  reader.take('supplement', length, `/XG${number}`, text.slice(position, position + length));
  return { kind: 'XG', number, joint: '/' };
}

function skipSpace(text: string, offset: number): number {
  return text.charCodeAt(offset) === 0x20 ? offset + 1 : offset;
}
