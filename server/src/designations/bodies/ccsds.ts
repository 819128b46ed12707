import type { Reader } from '../../notation/reader';
import type { DesignationPieces, Supplement } from '../designation';
import { takeInCapitals } from '../grammar/numbered';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/**
 * CCSDS: `CCSDS 133.0-B-2`, the letter of the colour (B blue, G green, M magenta, O orange, Y yellow, R red, A administrative)
 * and the issue; a silver `S` behind it for what is history; `Cor. 1` for a corrigendum; translations in words.
 */
export const ccsds: IssuingBody = {
  id: 'ccsds',
  names: { en: 'Consultative Committee for Space Data Systems', zh: '空间数据系统咨询委员会' },
  country: 'INT',
  page: 'https://public.ccsds.org',
  forms: [{ printed: 'CCSDS', prefix: 'CCSDS' }],
  print: ({ number, part, version, supplements }, prefix) => {
    const corrigenda = supplements.map((supplement) => ` ${supplement.kind} ${supplement.number}`).join('');
    const book = `${number}${part === undefined ? '' : `-${part}`}`;
    const [issue, translation] = splitVersion(version);
    return `${prefix} ${book}${issue === '' ? '' : `-${issue}`}${corrigenda}${translation}`;
  },
  read,
  isMeant: (surroundings) => isInCapitals(surroundings) && /\./.test(surroundings.designation.number),
};

function splitVersion(version = ''): [issue: string, translation: string] {
  const at = version.indexOf(' ');
  return at < 0 ? [version, ''] : [version.slice(0, at), version.slice(at)];
}

/** Each is matched at the position, within a few signs. */
const numberForm = /^ ?([AB]?\d{2,3}\.\d{1,2})(?:-([A-Z])(?:-((?:\d{1,2}(?:\.\d{1,2}[a-z]?)?)(?:-S)?|S))?)?(?!\w)/i;
const translationForm = /^ - [A-Z][a-z]{3,9} Translated(?!\w)/;

function read(reader: Reader, form: PrefixForm): DesignationPieces | undefined {
  const found = numberForm.exec(reader.text.slice(reader.position, reader.position + 24));
  if (!found) return undefined;
  const number = found[1]?.toUpperCase() ?? '';
  const part = found[2]?.toUpperCase();
  const issue = found[3]?.replace(/s$/, 'S');
  const { prefix } = form;
  reader.take('gap', reader.peek() === 0x20 ? 1 : 0, ' ');
  takeInCapitals(reader, number.length);
  if (part === undefined) return { prefix, number, supplements: [] };
  reader.take('part-separator', 1, '-');
  takeInCapitals(reader, part.length);
  if (issue === undefined) return { prefix, number, part, supplements: [] };
  reader.take('part-separator', 1, '-');
  reader.take('number', issue.length, issue);
  const supplements = readCorrigendum(reader);
  const translation = translationForm.exec(reader.text.slice(reader.position, reader.position + 28))?.[0] ?? '';
  if (translation !== '') reader.take('number', translation.length);
  return { prefix, number, part, version: issue + translation, supplements };
}

function readCorrigendum(reader: Reader): Supplement[] {
  const found = /^ ?(?:Cor|Corr|Corrigendum)\.? ?(\d)(?!\w)/.exec(
    reader.text.slice(reader.position, reader.position + 16),
  );
  if (!found?.[1]) return [];
  reader.take('supplement', found[0].length - 1, ' Cor. ');
  return [{ kind: 'Cor.', number: reader.take('number', 1), joint: '/' }];
}
