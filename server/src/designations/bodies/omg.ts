import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { takeGroups } from '../grammar/groups';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

/** The number of a document is its day and place: `formal/2017-12-05`. */
const document = /([ -]|, ?|: ?)((?:formal|ptc|dtc|mars|ad|bmi)\/)(\d{2,4}-\d{2}-\d{2})(?!\w)/y;
const names =
  'ALF|BMM|BPMN|CMMN|CORBA|DDS|DDSI-RTPS|DDS-Security|DDS-XTypes|DMN|Essence|FUML|fUML|IDL|KDM|KerML|MARTE|MOF|OCL|ODM|QVT|' +
  'ReqIF|SACM|SBVR|SMM|SoaML|SPEM|SysML|UAF|UML|UPDM|VDML|XMI';
/** The short name of a specification and its version. */
const specification = new RegExp(`( )(${names})( )(v?)(\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?)(?![\\w])`, 'y');

/** Object Management Group: `OMG formal/2017-12-05`, and by name and version, `OMG UML 2.5.1`. */
export const omg: IssuingBody = {
  id: 'omg',
  names: { en: 'Object Management Group', zh: '对象管理组织' },
  country: 'INT',
  page: 'https://www.omg.org',
  forms: [{ printed: 'OMG', prefix: 'OMG' }],
  print: ({ number, version }, prefix) => `${prefix} ${number}${version === undefined ? '' : ` ${version}`}`,
  read,
  isMeant: isInCapitals,
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const numbered = reader.match(document);
  if (numbered) {
    const [, gap = '', series = '', place = ''] = numbered;
    takeGroups(reader, numbered, ['prefix-space', ' ', gap], ['word'], ['number']);
    return { prefix, number: series + place, supplements: [] };
  }
  const named = reader.match(specification);
  if (!named) return undefined;
  const [, , number = '', , sign = '', version = ''] = named;
  takeGroups(
    reader,
    named,
    ['prefix-space', ' '],
    ['number'],
    ['part-separator', ' '],
    ['supplement', '', sign],
    ['number'],
  );
  return { prefix, number, version, supplements: [] };
}
