import { contextOf } from '../context/contextOf';
import { standsInTitle } from '../context/quotation';
import { isMeantAsHistory } from '../context/referenceContext';
import { standsAsLabel } from '../context/standsAsLabel';
import type { Reference } from '../recognition/mention';
import { editionOf } from '../recognition/resolve';
import { datasetDay } from './knowledge/datasetDay';
import { replaceBy } from './knowledge/replacement';
import type { Report, Rule } from './rule';

/**
 * Until March 2017 many mandatory national standards of China were turned into recommended ones under the same number: an
 * edition of that time may have been issued with the other prefix.
 */
const conversionYear = '2017';

/** GB and GB/T, and ISO, ISO/IEC and their types, share one row of numbers: a number stands for one standard. */
export const wrongPrefix: Rule = {
  id: 'wrong-prefix',
  family: 'knowledge',
  description: 'A number that exists, but under another prefix of the same body: GB for GB/T, ISO for ISO/IEC.',
  defaultSeverity: 'warning',
  checkReference: (reference, context, placement) => {
    const european = europeanAmended(reference);
    if (european !== undefined) return ofEurope(reference, european);
    const resolution = context.resolutionOf(reference);
    if (resolution?.kind !== 'other-prefix' || standsInTitle(reference, placement)) return undefined;
    if (standsAsLabel(reference)) return undefined;
    const { designation } = reference;
    const isChinese = designation.body === 'china-national';
    const mayBeOld = isChinese && designation.year !== undefined && designation.year <= conversionYear;
    if (mayBeOld && (designation.prefix !== 'GB' || isMeantAsHistory(contextOf(reference, placement))))
      return undefined;
    const written = resolution.records.map((record) =>
      designation.year === undefined
        ? record.designation
        : (editionOf(record, designation)?.designation ?? record.designation),
    );
    const [first] = written;
    if (first === undefined) return undefined;
    const titles = resolution.records[0]?.titles ?? {};
    const titled = (title: string | undefined, open: string, close: string) => (title ? `${open}${title}${close}` : '');
    const remark = mayBeOld
      ? { en: ', unless it was issued as mandatory at the time', zh: '，除非当时以强制性标准发布' }
      : { en: '', zh: '' };
    const day = datasetDay(reference, context);
    return {
      start: reference.start,
      end: reference.end,
      ...(mayBeOld ? { severity: 'information' as const } : {}),
      message: {
        en: `The dataset of ${day} has no ${reference.canonical}; this number is ${written.join(' or ')}${titled(titles.en ?? titles.zh, ' (', ')')}${remark.en}.`,
        zh: `截至${day}的数据中没有${reference.canonical}；该编号为${written.join('或')}${titled(titles.zh ?? titles.en, '《', '》')}${remark.zh}。`,
      },
      fixes: written.flatMap((canonical) => replaceBy(reference, canonical) ?? []),
    };
  },
};

/** The first year in which CENELEC prints the name of IEC. */
const firstNamed = '2018';

/**
 * The European standard that is meant where an amendment of CEN or CENELEC (A11 and above) stands behind a designation of ISO
 * or IEC: `EN ISO 13485:2016+A11:2021`. Undefined where none does.
 */
function europeanAmended({ designation, canonical }: Reference): string | undefined {
  const { body, prefix, year = '', supplements } = designation;
  if ((body !== 'iso' && body !== 'iec') || !supplements.some(({ kind }) => kind === 'A')) return undefined;
  return prefix === 'IEC' && year < firstNamed ? `EN${canonical.slice('IEC'.length)}` : `EN ${canonical}`;
}

function ofEurope(reference: Reference, european: string): Report {
  const { start, end, canonical } = reference;
  return {
    start,
    end,
    message: {
      en: `Amendments from A11 on are those of CEN and CENELEC, so ${canonical} is no document of ${reference.designation.prefix}; did you mean ${european}?`,
      zh: `A11及以上的修改件由CEN和CENELEC发布，${reference.designation.prefix}没有${canonical}；是否应为${european}？`,
    },
    fixes: [replaceBy(reference, european) ?? []].flat(),
  };
}
