import type { Reader } from '../../notation/reader';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

/** Matched at the position, within seventy signs. */
const nameForm = /^ ([A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+){0,10})(?![\w])/;

/** What makes a name a document: a version, or the stage of a specification with its number. */
const marks = [/-?[vV]\d+\.\d/, /-\d+\.\d/, /-C[SN]P?R?D?\d\d/, /-PS\d\d/, /-(?:errata|os)\d*$/i, /-[Pp](?:ar)?t\d+/];

/** OASIS: the short name with version, part and stage, `OASIS mqtt-v5.0`, `OASIS STIX-v2.1-CS03`. */
export const oasis: IssuingBody = {
  id: 'oasis',
  names: { en: 'OASIS Open', zh: '结构化信息标准促进组织' },
  country: 'INT',
  page: 'https://www.oasis-open.org',
  forms: [{ printed: 'OASIS', prefix: 'OASIS' }],
  print: ({ number }, prefix) => `${prefix} ${number}`,
  read: (reader: Reader, form) => {
    const name = nameForm.exec(reader.text.slice(reader.position, reader.position + 70))?.[1];
    if (name === undefined || !marks.some((mark) => mark.test(name))) return undefined;
    reader.take('gap', 1, ' ');
    return { prefix: form.prefix, number: reader.take('number', name.length), supplements: [] };
  },
  isMeant: isInCapitals,
};
