import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** Matched at the position, within seventy signs. */
const nameForm = /^ ([A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+){0,10})(?![\w])/;

/** What makes a name a document: a version, or the stage of a specification with its number. */
const marks = [/-?[vV]\d+\.\d/, /-\d+\.\d/, /-C[SN]P?R?D?\d\d/, /-PS\d\d/, /-(?:errata|os)\d*$/i, /-[Pp](?:ar)?t\d+/];

/** A specification by its short name, and the version behind it. */
const titleForm =
  /^ (AMQP|CACAO|CAP|CSAF|DITA|DocBook|ebMS|KMIP|LegalRuleML|MQTT|OData|ODF|OpenC2|OpenDocument|SAML|SARIF|STIX|TAXII|TOSCA|UBL|UDDI|WS-BPEL|XACML|XLIFF) (v|Version )(\d{1,2}\.\d{1,2})(?![\w.]*\w)/;

/** OASIS: the short name with version, part and stage, `OASIS mqtt-v5.0`, `OASIS STIX-v2.1-CS03`; `OASIS MQTT Version 5.0`. */
export const oasis: IssuingBody = {
  id: 'oasis',
  names: { en: 'OASIS Open', zh: '结构化信息标准促进组织' },
  country: 'INT',
  page: 'https://www.oasis-open.org',
  forms: [{ printed: 'OASIS', prefix: 'OASIS' }],
  print: ({ number, version }, prefix) => `${prefix} ${number}${version === undefined ? '' : ` ${version}`}`,
  read: (reader: Reader, form) => {
    const name = nameForm.exec(reader.text.slice(reader.position, reader.position + 70))?.[1];
    if (name === undefined || !marks.some((mark) => mark.test(name))) return readTitle(reader, form);
    reader.take('gap', 1, ' ');
    return { prefix: form.prefix, number: reader.take('number', name.length), supplements: [] };
  },
  isMeant: isInCapitals,
};

function readTitle(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = titleForm.exec(reader.text.slice(reader.position, reader.position + 40));
  if (!found) return undefined;
  const [, number = '', word = '', release = ''] = found;
  reader.take('gap', 1, ' ');
  reader.take('number', number.length);
  reader.take('gap', 1, ' ');
  const version = reader.take('supplement', word.length) + reader.take('number', release.length);
  return { prefix, number, version, supplements: [] };
}
