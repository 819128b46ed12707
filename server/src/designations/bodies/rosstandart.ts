import { interstate, interstateForms, ownForm } from '../grammar/interstateNumber';
import type { IssuingBody } from '../issuingBody';

/** The national standards of Russia, `ГОСТ Р 57580.1-2017`, and its preliminary ones, `ПНСТ 277-2018`. */
export const rosstandart: IssuingBody = {
  id: 'rosstandart',
  names: { en: 'Federal Agency on Technical Regulating and Metrology', zh: '俄罗斯联邦技术法规与计量局' },
  country: 'RU',
  page: 'https://www.rst.gov.ru',
  forms: [...interstateForms({ latin: 'GOST R', cyrillic: 'ГОСТ Р' }), ...['ПНСТ', 'PNST'].map(ownForm)],
  ...interstate,
};
