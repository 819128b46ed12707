import { australian, australianForms } from '../grammar/australian';
import type { IssuingBody } from '../issuingBody';

/** What Standards Australia and Standards New Zealand issue together: `AS/NZS 3000:2018`, `AS/NZS ISO 9001:2016`. */
export const australiaNewZealand: IssuingBody = {
  id: 'australia-new-zealand',
  names: { en: 'Standards Australia and Standards New Zealand', zh: '澳大利亚标准协会和新西兰标准局' },
  country: 'AU',
  page: 'https://www.standards.org.au',
  forms: australianForms('AS/NZS'),
  ...australian,
};
