import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

const controls =
  /( )((?:Critical Security )?Controls)(,? )(?:(v|V|[Vv]ersion )(?=\d)|(?=\d+\.\d))(\d{1,2}(?:\.\d){0,2})(?![A-Za-z\d])/y;
/** The product, of a few words that begin with a capital or a digit, and three numbers of the version. */
const benchmark =
  /( )([A-Z][\w()./+-]{0,24}(?: [A-Z\d(][\w()./+-]{0,24}){0,7} Benchmark)(,? )(v?)(\d{1,2}\.\d{1,2}\.\d{1,2})(?!\w)/y;

/** Center for Internet Security: `CIS Controls v8.1` and `CIS Ubuntu Linux 22.04 LTS Benchmark v2.0.0`. `CIS 2020` is neither. */
export const cis: IssuingBody = {
  id: 'cis',
  names: { en: 'Center for Internet Security', zh: '互联网安全中心' },
  country: 'US',
  page: 'https://www.cisecurity.org',
  forms: [{ printed: 'CIS', prefix: 'CIS' }],
  print: ({ number, version }, prefix) => `${prefix} ${number}${version === undefined ? '' : ` ${version}`}`,
  read,
  isMeant: isInCapitals,
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(controls) ?? reader.match(benchmark);
  if (!found) return undefined;
  const [, , number = '', gap = '', sign = '', version = ''] = found;
  reader.take('prefix-space', 1, ' ');
  reader.take('number', number.length);
  reader.take('part-separator', gap.length, ' ', gap);
  reader.take('supplement', sign.length, 'v', sign);
  reader.take('number', version.length);
  return { prefix, number, version: `v${version}`, supplements: [] };
}
