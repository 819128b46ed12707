import { hasCue } from '../grammar/evidence';
import { printLettered, readLettered } from '../grammar/lettered';
import { isInCapitals, isLoose, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, Surroundings } from '../issuingBody';

/** Words that go with the documents of RTCA and EUROCAE. */
const cues = 'rtca,eurocae,airborne,avion,aircraft,aviation,airworth,faa,easa,ed-12c,ed-80'.split(',');

/**
 * RTCA: `DO-178C`, and `RTCA DO-178C` or `RTCA/DO-178C`, without a year. The packages of diodes have such names too: `DO-35`,
 * `DO-214AA`.
 */
export const rtca: IssuingBody = {
  id: 'rtca',
  names: { en: 'RTCA, Inc.', zh: '美国航空无线电技术委员会' },
  country: 'US',
  page: 'https://www.rtca.org',
  forms: [
    { printed: 'DO', prefix: 'DO' },
    { printed: 'RTCA DO', alsoPrinted: 'RTCA/DO', prefix: 'DO' },
  ],
  print: printLettered,
  read: (reader, form) => {
    const document = readLettered(reader, form, false);
    return document && document.number.length !== 3 ? undefined : document;
  },
  isMeant,
};

function isMeant(surroundings: Surroundings): boolean {
  const { designation, text, start } = surroundings;
  const { number, version } = designation;
  if (text.startsWith('RTCA', start)) return true;
  if (!isInCapitals(surroundings) || isLoose(surroundings)) return false;
  if (isNear(surroundings, cues)) return true;
  const isPackage = number >= '200' && number <= '221';
  if (isPackage || number < '100') return false;
  return version !== undefined || hasCue(surroundings);
}
