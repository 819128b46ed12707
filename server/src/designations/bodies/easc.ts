import { interstate, interstateForms, ownForm } from '../grammar/interstateNumber';
import type { IssuingBody } from '../issuingBody';

/** The interstate standards of the CIS, `ГОСТ 2.105-2019`, and its recommendations and rules for metrology, `РМГ 29-2013`. */
export const easc: IssuingBody = {
  id: 'easc',
  names: {
    en: 'Euro-Asian Council for Standardization, Metrology and Certification',
    zh: '欧亚标准化、计量与认证委员会',
  },
  country: 'INT',
  page: 'https://easc.by',
  forms: [...interstateForms({ latin: 'GOST', cyrillic: 'ГОСТ' }), ...['РМГ', 'ПМГ', 'RMG', 'PMG'].map(ownForm)],
  ...interstate,
};
