import type { Agency, FormerName } from '../../server/src/catalogue/model/agency';

/** What the table of agencies leaves out. */
interface Addition {
  readonly en?: readonly string[];
  readonly zh?: readonly string[];
  readonly wrongForms?: readonly string[];
  /** Takes the place of former names with the same abbreviation or English name. */
  readonly formerNames?: readonly FormerName[];
}

/**
 * Short names in daily use, and the names that Chinese bodies lost in the reforms of the State Council of 1998, 2003, 2008,
 * 2013, 2018 and 2023. General knowledge; by the agency's identifier.
 */
const additions: Readonly<Record<string, Addition>> = {
  SAMR: { zh: ['国家市场监管总局'], wrongForms: ['国家市场监督管理局', '国家市场监督总局', '国家市场管理总局'] },
  SAC: { zh: ['国标委'], wrongForms: ['国家标准化委员会', '国家标准管理委员会', '国家标准化管理局'] },
  CNCA: { wrongForms: ['国家认证认可监督委员会', '国家认证认可管理委员会'] },
  MIIT: { wrongForms: ['工业与信息化部', '工业和信息部'] },
  MOHURD: { wrongForms: ['住房与城乡建设部'] },
  MEE: { wrongForms: ['生态与环境部'] },
  AQSIQ: { en: ['General Administration of Quality Supervision, Inspection and Quarantine'] },
  'CAC (Cyberspace Administration of China)': { zh: ['网信办'] },
  GACC: { en: ['General Administration of Customs'] },
  NDRC: {
    zh: ['国家发改委'],
    wrongForms: ['国家发展与改革委员会'],
    formerNames: [
      {
        abbreviation: 'SDPC',
        en: 'State Development Planning Commission',
        zh: '国家发展计划委员会',
        from: '1998',
        until: '2003',
      },
    ],
  },
  NHC: { zh: ['国家卫生健康委', '卫健委'] },
  PBOC: { zh: ['人民银行'] },
  SAIC: { zh: ['工商总局'] },
  CFDA: { zh: ['国家食药监总局'] },
  MOHRSS: {
    wrongForms: ['人力资源与社会保障部'],
    formerNames: [{ en: 'Ministry of Personnel', until: '2008-03', remark: 'merged' }],
  },
  MOJ: {
    formerNames: [
      {
        en: 'Legislative Affairs Office of the State Council',
        zh: '国务院法制办公室',
        until: '2018-03',
        remark: 'merged',
      },
    ],
  },
  MNR: {
    formerNames: [
      { abbreviation: 'SOA', en: 'State Oceanic Administration', zh: '国家海洋局', until: '2018-03', remark: 'merged' },
      {
        abbreviation: 'NASG',
        en: 'National Administration of Surveying, Mapping and Geoinformation',
        zh: '国家测绘地理信息局',
        from: '2011',
        until: '2018-03',
        remark: 'merged',
      },
    ],
  },
  MCT: {
    formerNames: [
      { en: 'Ministry of Culture', zh: '文化部', until: '2018-03', remark: 'merged' },
      { en: 'China National Tourism Administration', zh: '国家旅游局', until: '2018-03', remark: 'merged' },
    ],
  },
  NFGA: {
    formerNames: [{ abbreviation: 'SFA', en: 'State Forestry Administration', zh: '国家林业局', until: '2018-03' }],
  },
  CAAC: {
    formerNames: [
      { en: 'General Administration of Civil Aviation of China', zh: '中国民用航空总局', until: '2008-03' },
    ],
  },
  CBIRC: {
    formerNames: [
      {
        abbreviation: 'CBRC',
        en: 'China Banking Regulatory Commission',
        zh: '中国银行业监督管理委员会',
        until: '2018-03',
        remark: 'merged',
      },
      {
        abbreviation: 'CIRC',
        en: 'China Insurance Regulatory Commission',
        zh: '中国保险监督管理委员会',
        until: '2018-03',
        remark: 'merged',
      },
    ],
  },
  NEA: {
    formerNames: [
      {
        abbreviation: 'SERC',
        en: 'State Electricity Regulatory Commission',
        zh: '国家电力监管委员会',
        until: '2013-03',
        remark: 'merged',
      },
    ],
  },
  NRTA: {
    formerNames: [
      {
        abbreviation: 'SARFT',
        en: 'State Administration of Radio, Film and Television',
        zh: '国家广播电影电视总局',
        from: '1998',
        until: '2013',
      },
    ],
  },
  SAPPRFT: {
    formerNames: [
      {
        abbreviation: 'GAPP',
        en: 'General Administration of Press and Publication',
        zh: '国家新闻出版总署',
        until: '2013',
        remark: 'merged',
      },
    ],
  },
  SASTIND: {
    formerNames: [
      {
        abbreviation: 'COSTIND',
        en: 'Commission for Science, Technology and Industry for National Defense',
        zh: '国防科学技术工业委员会',
        until: '2008',
      },
    ],
  },
};

/** The agency with what is added to it. */
export function withAdditions(agency: Agency): Agency {
  const { en = [], zh = [], wrongForms = [], formerNames = [] } = additions[agency.id] ?? {};
  const isReplaced = (name: FormerName): boolean =>
    formerNames.some((other) =>
      name.abbreviation === undefined ? other.en === name.en : other.abbreviation === name.abbreviation,
    );
  return {
    ...agency,
    aliases: { ...agency.aliases, en: [...agency.aliases.en, ...en], zh: [...agency.aliases.zh, ...zh] },
    wrongForms: [...agency.wrongForms, ...wrongForms.map((form) => ({ form }))],
    formerNames: [...agency.formerNames.filter((name) => !isReplaced(name)), ...formerNames],
  };
}
