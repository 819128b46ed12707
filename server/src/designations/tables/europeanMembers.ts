import type { BodyId } from '../designation';

/** What a series takes over: standards, reports and historic types of CEN and CENELEC and of the international bodies. */
export type Taken = 'all' | 'common' | 'reports' | 'reports-and-international' | 'international';

/** Letters that a body puts in front of what it takes over. */
export interface AdoptingSeries {
  readonly letters: string;
  /** The sign behind its letters. */
  readonly joint: ' ' | '-' | '/';
  /** Whether a hyphen stands between all words, as in `NEN-EN-ISO`. */
  readonly hyphens?: true;
  readonly takes: Taken;
}

/** A national member of CEN or CENELEC. */
export interface EuropeanMember {
  readonly id: BodyId;
  readonly names: { readonly en: string; readonly zh: string };
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly page: string;
  readonly adopting: readonly AdoptingSeries[];
  /** Prefixes of its own standards, as far as they are recognised. */
  readonly own?: readonly string[];
  /** Whether drafts carry `E` in front: `E DIN EN ISO 9001`. */
  readonly drafts?: true;
  /** Its own standards are numbered within a class, `NF X50-131` and `ÖNORM B 1300`: what stands behind the class letter. */
  readonly classes?: { readonly prefixes: readonly string[]; readonly gap: '' | ' ' };
  /** The fewest digits of its own numbers, where another body with its letters has the shorter ones. */
  readonly fewestDigits?: number;
  /** Whether its own numbers are printed in groups: `SN 640 281`. */
  readonly grouped?: true;
}

const spaced = (letters: string, takes: Taken = 'common'): AdoptingSeries => ({ letters, joint: ' ', takes });
const hyphened = (letters: string, takes: Taken = 'common'): AdoptingSeries => ({ letters, joint: '-', takes });
const flattened = (letters: string, takes: Taken): AdoptingSeries => ({ letters, joint: '-', hyphens: true, takes });

/**
 * The national members of CEN and CENELEC whose designations are recognised: letters and signs as each prints them, names and
 * pages as each gives them (2026). The one whose letters a document is preferred under stands first in its `adopting`.
 */
export const europeanMembers: readonly EuropeanMember[] = [
  {
    id: 'din',
    names: { en: 'German Institute for Standardization', zh: '德国标准化学会' },
    country: 'DE',
    page: 'https://www.din.de',
    adopting: [spaced('DIN', 'all'), spaced('DIN VDE', 'international')],
    own: ['DIN', 'DIN V', 'DIN SPEC', 'DIN/TS', 'DIN/TR', 'DIN VDE', 'DIN VDE V'],
    drafts: true,
  },
  {
    id: 'vde',
    names: { en: 'Association for Electrical, Electronic & Information Technologies', zh: '德国电气工程师协会' },
    country: 'DE',
    page: 'https://www.vde.com',
    adopting: [],
    own: ['VDE'],
  },
  {
    id: 'bsi',
    names: { en: 'British Standards Institution', zh: '英国标准协会' },
    country: 'GB',
    page: 'https://www.bsigroup.com',
    adopting: [
      spaced('BS', 'all'),
      spaced('PD', 'reports-and-international'),
      spaced('DD', 'reports-and-international'),
    ],
    own: ['BS', 'PD', 'DD', 'PAS', 'BS OHSAS', 'OHSAS'],
  },
  {
    id: 'afnor',
    names: { en: 'French Standardization Association', zh: '法国标准化协会' },
    country: 'FR',
    page: 'https://www.afnor.org',
    adopting: [
      spaced('NF', 'all'),
      spaced('XP', 'reports-and-international'),
      spaced('FD', 'reports-and-international'),
    ],
    own: ['NF', 'XP', 'FD'],
    classes: { prefixes: ['NF', 'XP', 'FD'], gap: '' },
  },
  {
    id: 'une',
    names: { en: 'Spanish Association for Standardization', zh: '西班牙标准化协会' },
    country: 'ES',
    page: 'https://www.une.org',
    adopting: [hyphened('UNE')],
    own: ['UNE'],
  },
  {
    id: 'uni',
    names: { en: 'Italian standardization body', zh: '意大利标准化协会' },
    country: 'IT',
    page: 'https://www.uni.com',
    adopting: [spaced('UNI', 'all'), spaced('UNI CEI')],
    own: ['UNI', 'UNI/TS', 'UNI/TR', 'UNI/PdR'],
  },
  {
    id: 'nen',
    names: { en: 'Royal Netherlands Standardization Institute', zh: '荷兰标准化协会' },
    country: 'NL',
    page: 'https://www.nen.nl',
    adopting: [flattened('NEN', 'all'), flattened('NPR', 'reports'), flattened('NVN', 'reports')],
    own: ['NEN', 'NPR', 'NTA', 'NVN'],
  },
  {
    id: 'nbn',
    names: { en: 'Bureau for Standardisation', zh: '比利时标准局' },
    country: 'BE',
    page: 'https://www.nbn.be',
    adopting: [spaced('NBN')],
  },
  {
    id: 'snv',
    names: { en: 'Swiss Association for Standardization', zh: '瑞士标准协会' },
    country: 'CH',
    page: 'https://www.snv.ch',
    adopting: [spaced('SN')],
    own: ['SN'],
    grouped: true,
  },
  {
    id: 'asi',
    names: { en: 'Austrian Standards International', zh: '奥地利标准协会' },
    country: 'AT',
    page: 'https://www.austrian-standards.at',
    adopting: [spaced('ÖNORM', 'all')],
    own: ['ÖNORM', 'ONR'],
    classes: { prefixes: ['ÖNORM'], gap: ' ' },
  },
  {
    id: 'sis',
    names: { en: 'Swedish Institute for Standards', zh: '瑞典标准协会' },
    country: 'SE',
    page: 'https://www.sis.se',
    adopting: [hyphened('SS'), hyphened('SIS', 'reports')],
    own: ['SS'],
    fewestDigits: 4,
  },
  {
    id: 'ds',
    names: { en: 'Danish Standards', zh: '丹麦标准协会' },
    country: 'DK',
    page: 'https://www.ds.dk',
    adopting: [{ letters: 'DS', joint: '/', takes: 'common' }],
    own: ['DS'],
  },
  {
    id: 'sfs',
    names: { en: 'Finnish Standards Association', zh: '芬兰标准协会' },
    country: 'FI',
    page: 'https://sfs.fi',
    adopting: [hyphened('SFS')],
    own: ['SFS'],
  },
  {
    id: 'standard-norge',
    names: { en: 'Standards Norway', zh: '挪威标准协会' },
    country: 'NO',
    page: 'https://standard.no',
    adopting: [hyphened('NS')],
    own: ['NS'],
  },
  {
    id: 'nsai',
    names: { en: 'National Standards Authority of Ireland', zh: '爱尔兰国家标准局' },
    country: 'IE',
    page: 'https://www.nsai.ie',
    adopting: [spaced('I.S.')],
    own: ['I.S.'],
  },
  {
    id: 'pkn',
    names: { en: 'Polish Committee for Standardization', zh: '波兰标准化委员会' },
    country: 'PL',
    page: 'https://www.pkn.pl',
    adopting: [hyphened('PN'), hyphened('PKN', 'reports')],
  },
  {
    id: 'cas',
    names: { en: 'Czech Standardization Agency', zh: '捷克标准化局' },
    country: 'CZ',
    page: 'https://www.agentura-cas.cz',
    adopting: [spaced('ČSN')],
    own: ['ČSN'],
  },
  {
    id: 'cei',
    names: { en: 'Italian Electrotechnical Committee', zh: '意大利电工委员会' },
    country: 'IT',
    page: 'https://www.ceinorme.it',
    adopting: [spaced('CEI')],
    own: ['CEI'],
  },
  {
    id: 'ove',
    names: { en: 'Austrian Electrotechnical Association', zh: '奥地利电工协会' },
    country: 'AT',
    page: 'https://www.ove.at',
    adopting: [spaced('OVE'), spaced('ÖVE')],
  },
  {
    id: 'nek',
    names: { en: 'Norwegian Electrotechnical Committee', zh: '挪威电工委员会' },
    country: 'NO',
    page: 'https://www.nek.no',
    adopting: [spaced('NEK')],
  },
  {
    id: 'evs',
    names: { en: 'Estonian Centre for Standardisation and Accreditation', zh: '爱沙尼亚标准化与认可中心' },
    country: 'EE',
    page: 'https://www.evs.ee',
    adopting: [hyphened('EVS')],
  },
  {
    id: 'lvs',
    names: { en: 'Latvian Standard', zh: '拉脱维亚标准局' },
    country: 'LV',
    page: 'https://www.lvs.lv',
    adopting: [spaced('LVS')],
  },
  {
    id: 'lsd',
    names: { en: 'Lithuanian Standards Board', zh: '立陶宛标准局' },
    country: 'LT',
    page: 'https://lsd.lrv.lt',
    adopting: [spaced('LST')],
  },
  {
    id: 'unms',
    names: { en: 'Slovak Office of Standards, Metrology and Testing', zh: '斯洛伐克标准、计量与测试局' },
    country: 'SK',
    page: 'https://www.unms.sk',
    adopting: [spaced('STN')],
  },
  {
    id: 'sist',
    names: { en: 'Slovenian Institute for Standardization', zh: '斯洛文尼亚标准化协会' },
    country: 'SI',
    page: 'https://www.sist.si',
    adopting: [spaced('SIST')],
  },
  {
    id: 'mszt',
    names: { en: 'Hungarian Standards Institution', zh: '匈牙利标准协会' },
    country: 'HU',
    page: 'https://www.mszt.hu',
    adopting: [spaced('MSZ')],
  },
  {
    id: 'tse',
    names: { en: 'Turkish Standards Institution', zh: '土耳其标准协会' },
    country: 'TR',
    page: 'https://www.tse.org.tr',
    adopting: [spaced('TS')],
  },
  {
    id: 'bds',
    names: { en: 'Bulgarian Institute for Standardization', zh: '保加利亚标准化协会' },
    country: 'BG',
    page: 'https://bds-bg.org',
    adopting: [spaced('BDS')],
  },
  {
    id: 'hzn',
    names: { en: 'Croatian Standards Institute', zh: '克罗地亚标准协会' },
    country: 'HR',
    page: 'https://www.hzn.hr',
    adopting: [spaced('HRN')],
  },
  {
    id: 'iss',
    names: { en: 'Institute for Standardization of Serbia', zh: '塞尔维亚标准化协会' },
    country: 'RS',
    page: 'https://iss.rs',
    adopting: [spaced('SRPS')],
  },
  {
    id: 'asro',
    names: { en: 'Romanian Standards Association', zh: '罗马尼亚标准协会' },
    country: 'RO',
    page: 'https://www.asro.ro',
    adopting: [spaced('SR')],
  },
  {
    id: 'ipq',
    names: { en: 'Portuguese Institute for Quality', zh: '葡萄牙质量协会' },
    country: 'PT',
    page: 'https://www.ipq.pt',
    adopting: [spaced('NP')],
  },
  {
    id: 'elot',
    names: { en: 'Hellenic Organization for Standardization', zh: '希腊标准化组织' },
    country: 'GR',
    page: 'https://www.elot.gr',
    adopting: [spaced('ELOT')],
  },
  {
    id: 'ilnas',
    names: {
      en: 'Luxembourg Institute of Standardisation, Accreditation, Safety and Quality of Products and Services',
      zh: '卢森堡标准化、认可、产品与服务安全和质量局',
    },
    country: 'LU',
    page: 'https://portail-qualite.public.lu',
    adopting: [spaced('ILNAS')],
  },
  {
    id: 'cys',
    names: { en: 'Cyprus Organisation for Standardisation', zh: '塞浦路斯标准化组织' },
    country: 'CY',
    page: 'https://www.cys.org.cy',
    adopting: [spaced('CYS')],
  },
  {
    id: 'mccaa',
    names: { en: 'Malta Competition and Consumer Affairs Authority', zh: '马耳他竞争与消费者事务局' },
    country: 'MT',
    page: 'https://mccaa.org.mt',
    adopting: [spaced('MSA')],
  },
];
