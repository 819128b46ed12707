import { printLettered, readLettered } from '../grammar/lettered';
import { isInCapitals, isLoose, isNear } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

/** What speaks of avionics around an `ED-12C`, which could be an edition, a dose or a drawing. */
const cues =
  'eurocae,rtca,do-178,do-254,do-160,do-278,do-326,do-33,airborne,avion,aircraft,aviation,airworth,easa,faa'.split(',');

/** EUROCAE: `ED-12C`, `EUROCAE ED-79A`, the twins of documents of RTCA: `DO-178C/ED-12C`. */
export const eurocae: IssuingBody = {
  id: 'eurocae',
  names: { en: 'European Organisation for Civil Aviation Equipment', zh: '欧洲民用航空设备组织' },
  country: 'EU',
  page: 'https://www.eurocae.net',
  forms: [
    { printed: 'ED', prefix: 'ED' },
    { printed: 'EUROCAE ED', alsoPrinted: 'EUROCAE/ED', prefix: 'ED' },
  ],
  print: printLettered,
  read: (reader, form) => {
    const document = readLettered(reader, form, false);
    return document && (document.number.length < 2 || document.number.length > 3) ? undefined : document;
  },
  isMeant: (surroundings) =>
    surroundings.text.startsWith('EUROCAE', surroundings.start) ||
    (isInCapitals(surroundings) && !isLoose(surroundings) && isNear(surroundings, cues)),
};
