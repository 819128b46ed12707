import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import type { IssuingBody } from '../issuingBody';

/** Matched at the position, within thirty signs. */
const behindForm = /^( \d{1,3}(?:\/SC(?:\/QC)? \d{1,2})?)( ?N ?)(\d{1,5})(?!\w)/;

/** The numbered documents of committees, as the register of ISO keeps some: `ISO/TC 184/SC 4 N532`. */
export const isoCommittees: IssuingBody = {
  id: 'iso-committees',
  names: { en: 'Technical committees of ISO', zh: '国际标准化组织技术委员会' },
  country: 'INT',
  page: 'https://www.iso.org',
  forms: [{ printed: 'ISO/TC', prefix: 'ISO/TC' }],
  code: ' [0-9]{1,3}(?:/SC(?:/QC)? [0-9]{1,2})?',
  print: ({ number }, prefix) => `${prefix} ${number}`,
  read: (reader: Reader): DesignationPieces | undefined => {
    const found = behindForm.exec(reader.text.slice(reader.position, reader.position + 30));
    if (!found) return undefined;
    const [, committee = '', sign = '', digits = ''] = found;
    reader.take('word', committee.length);
    reader.take('supplement', sign.length, ' N');
    return { prefix: `ISO/TC${committee}`, number: `N${reader.take('number', digits.length)}`, supplements: [] };
  },
  isMeant: ({ text, start }) => text.startsWith('ISO', start),
};
