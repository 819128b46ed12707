import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm } from '../issuingBody';

const name =
  /([ -])(DSS|PIN|P2PE|PTS POI|PTS HSM|SSF|Secure Software Standard|Secure SLC Standard|3DS(?: Core)?)(,? )(?:(v|V|[Vv]ersion )(?=\d)|(?=\d\.))(\d(?:\.\d){0,2})(?![A-Za-z\d])/y;

/** PCI Security Standards Council: name and version, `PCI DSS v4.0.1`; `PA-DSS v3.2` of the time before. */
export const pciSsc: IssuingBody = {
  id: 'pci-ssc',
  names: { en: 'PCI Security Standards Council', zh: '支付卡行业安全标准委员会' },
  country: 'INT',
  page: 'https://www.pcisecuritystandards.org',
  forms: ['PCI', 'PA'].map((prefix) => ({ printed: prefix, prefix })),
  print: ({ number, version }, prefix) =>
    `${prefix}${jointOf(prefix)}${number}${version === undefined ? '' : ` ${version}`}`,
  read,
  isMeant: isInCapitals,
};

function jointOf(prefix: string): ' ' | '-' {
  return prefix === 'PA' ? '-' : ' ';
}

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(name);
  if (!found) return undefined;
  const [, , number = '', gap = '', sign = '', version = ''] = found;
  if (prefix === 'PA' && number !== 'DSS') return undefined;
  const joint = jointOf(prefix);
  reader.take('prefix-hyphen', 1, joint, joint === ' ' ? '-' : joint);
  reader.take('number', number.length);
  reader.take('part-separator', gap.length, ' ', gap);
  reader.take('supplement', sign.length, 'v', sign);
  reader.take('number', version.length);
  return { prefix, number, version: `v${version}`, supplements: [] };
}
