import { takeGap } from '../grammar/gap';
import { isInCapitals } from '../grammar/wordPrefix';
import type { IssuingBody } from '../issuingBody';

/** Matched at the position, within fifteen signs: year, number of the year, revision or corrigendum. */
const numberForm = /^(\d\d-\d{3})((?:[rRc]\d{1,2}[a-z]?|a)?)(?!\w)/;

/** OGC: `OGC 06-121r9`, two digits of the year and the number in it; the revision tells the edition. */
export const ogc: IssuingBody = {
  id: 'ogc',
  names: { en: 'Open Geospatial Consortium', zh: '开放地理空间信息联盟' },
  country: 'INT',
  page: 'https://www.ogc.org',
  forms: [{ printed: 'OGC', prefix: 'OGC' }],
  print: ({ number, version = '' }, prefix) => `${prefix} ${number}${version}`,
  read: (reader, form) => {
    if (!takeGap(reader)) return undefined;
    const found = numberForm.exec(reader.text.slice(reader.position, reader.position + 15));
    if (!found) return undefined;
    const [, , version = ''] = found;
    const number = reader.take('number', 6);
    if (version === '') return { prefix: form.prefix, number, supplements: [] };
    return { prefix: form.prefix, number, supplements: [], version: reader.take('number', version.length) };
  },
  isMeant: isInCapitals,
};
