import { australian, australianForms } from '../grammar/australian';
import type { IssuingBody } from '../issuingBody';

/** Standards New Zealand: `NZS 3604:2011`. */
export const standardsNewZealand: IssuingBody = {
  id: 'standards-new-zealand',
  names: { en: 'Standards New Zealand', zh: '新西兰标准局' },
  country: 'NZ',
  page: 'https://www.standards.govt.nz',
  forms: australianForms('NZS'),
  ...australian,
};
