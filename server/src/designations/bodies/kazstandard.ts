import { interstate, interstateForms } from '../grammar/interstateNumber';
import type { IssuingBody } from '../issuingBody';

/** The national standards of Kazakhstan: `ST RK 1.5-2013`, `СТ РК ИСО 9001-2016`. */
export const kazstandard: IssuingBody = {
  id: 'kazstandard',
  names: { en: 'Kazakhstan Institute of Standardization and Metrology', zh: '哈萨克斯坦标准化与计量研究院' },
  country: 'KZ',
  page: 'https://ksm.kz',
  forms: interstateForms({ latin: 'ST RK', cyrillic: 'СТ РК' }),
  ...interstate,
};
