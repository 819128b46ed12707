import type { Dataset, SeriesData } from '../../server/src/catalogue/model/dataset';

const series = (name: string, prefixes: readonly string[], more: Partial<SeriesData> = {}): SeriesData => ({
  series: name,
  prefixes,
  complete: true,
  drafts: false,
  asOf: '2026-03-15',
  source: 'a register',
  licence: 'free',
  ...more,
});

/** A dataset that has one of everything that a catalogue can hold. */
export const smallDataset: Dataset = {
  series: [
    series('GB', ['GB', 'GB/T', 'GB/Z'], { complete: false, asOf: '2026-08-15' }),
    series('ISO', ['ISO', 'ISO/IEC', 'ISO/TS'], {
      drafts: true,
      asOf: '2026-08-19',
      family: 'ISO/IEC',
      sharedFrom: 60000,
      page: 'https://www.iso.org/standard/{id}.html',
    }),
    series('IEC', ['IEC', 'IEC TR'], { family: 'ISO/IEC', sharedFrom: 60000, page: 'https://iec.example/{id}' }),
  ],
  records: [
    {
      designation: 'ISO 9001',
      titles: { en: 'Quality management systems — Requirements' },
      committee: 'ISO/TC 176/SC 2',
      adopts: [],
      editions: [
        {
          designation: 'ISO 9001:2008',
          year: '2008',
          status: 'superseded',
          published: '2008-11-13',
          withdrawn: '2015-09',
          succession: { designations: ['ISO 9001:2015'], basis: 'stated' },
          supplements: [{ designation: 'ISO 9001:2008/Cor 1:2009', status: 'superseded', published: '2009' }],
          page: '46486',
        },
        {
          designation: 'ISO 9001:2015',
          year: '2015',
          status: 'published',
          published: '2015-09-22',
          supplements: [
            { designation: 'ISO 9001:2015/Amd 1:2024', status: 'published', published: '2024-02-23', page: '88431' },
          ],
          page: 'https://elsewhere.example/9001',
        },
        { designation: 'ISO/DIS 9001', status: 'draft', supplements: [] },
      ],
    },
    published('ISO/IEC 27001', ['2013', '2022']),
    published('ISO 27000', ['2018']),
    published('ISO 27010', ['2013']),
    published('ISO 27100', ['2022']),
    published('ISO 80000-1', ['2022']),
    published('IEC 80000-6', ['2022']),
    published('IEC 61508-1', ['1998', '2010']),
    published('IEC 61508-10', ['2010']),
    published('IEC 61508-2', ['2010']),
    published('IEC TR 61508-0', ['2005']),
    published('IEC 61805-2', ['2010']),
    published('ISO/TS 61508-5', ['2010']),
    {
      designation: 'IEC 60601-1',
      titles: {},
      adopts: [],
      editions: [
        {
          designation: 'IEC 60601-1:2005',
          year: '2005',
          status: 'published',
          supplements: [],
          versions: [{ designation: 'IEC 60601-1:2005+AMD1:2012 CSV', status: 'published', page: '2612' }],
        },
      ],
    },
    {
      designation: 'GB/T 19001',
      titles: { en: 'Quality management systems', zh: '质量管理体系 要求' },
      adopts: [
        { designation: 'ISO 9001:2015', degree: 'IDT', edition: 'GB/T 19001-2016' },
        { designation: 'ISO 9001', degree: 'unknown' },
      ],
      editions: [
        {
          designation: 'GB/T 19001-2016',
          year: '2016',
          status: 'upcoming',
          implemented: '2017-07-01',
          succession: { designations: ['GB/T 19001-2030', 'GB 7'], basis: 'inferred' },
          supplements: [],
        },
      ],
    },
    published('GB 9706.1', ['2020'], '-'),
    published('GB/T 9706.1', ['1995'], '-'),
    published('GB 9706.202', ['2021'], '-'),
  ],
  agencies: [
    {
      id: 'SAMR',
      abbreviation: 'SAMR',
      abbreviations: [],
      names: { en: 'State Administration for Market Regulation', zh: '国家市场监督管理总局' },
      aliases: { en: [], zh: ['市场监管总局'], other: [] },
      formerNames: [{ abbreviation: 'AQSIQ', until: '2018-03' }],
      wrongForms: [{ form: 'State Administration of Market Regulation' }],
      parents: ['State Council'],
      country: 'CN',
      ambiguousWith: [],
    },
  ],
  codes: [{ code: '11', kind: 'area', names: { en: 'Beijing', zh: '北京市' } }],
  committees: [{ designation: 'SAC/TC 260', names: { zh: '全国网络安全标准化技术委员会' }, sourced: false }],
};

/** A standard whose last edition is in force and whose other ones are withdrawn. */
function published(designation: string, years: readonly string[], separator = ':'): Dataset['records'][number] {
  const editions = years.map((year, index) => ({
    designation: `${designation}${separator}${year}`,
    year,
    status: index === years.length - 1 ? ('published' as const) : ('withdrawn' as const),
    supplements: [],
  }));
  return { designation, titles: {}, editions, adopts: [] };
}
