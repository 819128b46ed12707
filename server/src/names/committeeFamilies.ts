/** What stands behind the word for a group: a number (`TC 260`), a name in capitals (`SyC SM`), or one letter (`CISPR/A`). */
export type GroupIdentifier = 'number' | 'name';

/** A kind of group that a body has. */
export interface Group {
  /** `TC`, `JTC`, `SyC`. */
  readonly word: string;
  /** The signs that may stand in front of it; the first is canonical. */
  readonly signs: readonly [string, ...string[]];
  readonly identifier: GroupIdentifier;
  /** Words in place of the capitals that some of the groups are named with as well: `SyC Smart Energy`. */
  readonly names?: readonly string[];
}

/** The committees of a body, or of several together. */
export interface Family {
  /** The bodies in front: `ISO`, `IEC`. */
  readonly bodies: readonly [string, ...string[]];
  /** What joins them. */
  readonly joint: '/' | '-';
  readonly groups: readonly Group[];
  /** Whether a space parts the word and the number: `TC 260`; `MIIT/TC1` and `CCSA TC8` have none, ITU prints both. */
  readonly numberSpaced: boolean | 'either';
}

type Signs = Group['signs'];

const numbered = (words: string, ...signs: Signs): Group[] =>
  words.split(' ').map((word) => ({ word, signs, identifier: 'number' }));

const named = (words: string, ...signs: Signs): Group[] =>
  words.split(' ').map((word) => ({ word, signs, identifier: 'name' }));

/** The systems committees of IEC that are named in words as well (iec.ch, list of technical committees). */
const systemsCommittees = [
  'Active Assisted Living',
  'Bio-digital Convergence',
  'Communication Technologies and Architectures',
  'Low Voltage Direct Current',
  'Smart Cities',
  'Smart Energy',
  'Smart Manufacturing',
  'Sustainable Electrified Transportation',
];

/**
 * How the bodies print their committees: a slash, then the group, a space and the number. IEC prints `IEC TC 113` and
 * `IEC/TC 113`, `IEC SyC SM` and `IEC/SyC SM`: both are right. `CEN/CLC/JTC 21` and `CEN-CENELEC JTC 21` are one committee.
 */
export const families: readonly Family[] = [
  { bodies: ['SAC'], joint: '/', groups: numbered('TC SWG', '/'), numberSpaced: true },
  { bodies: ['ISO', 'IEC'], joint: '/', groups: numbered('JTC JWG JPC SMART', ' ', '/'), numberSpaced: true },
  ...['CASCO', 'COPOLCO', 'DEVCO', 'REMCO'].map((committee): Family => {
    return { bodies: ['ISO', committee], joint: '/', groups: numbered('WG JWG TF', '/', ' '), numberSpaced: true };
  }),
  {
    bodies: ['ISO'],
    joint: '/',
    groups: [...numbered('TC PC JTC', '/'), ...named('TMB TMBG', '/')],
    numberSpaced: true,
  },
  { bodies: ['IEC', 'SMB'], joint: '/', groups: numbered('SG AHG', '/', ' '), numberSpaced: true },
  {
    bodies: ['IEC'],
    joint: '/',
    groups: [
      ...numbered('TC SC PC SEG', ' ', '/'),
      { word: 'SyC', signs: [' ', '/'], identifier: 'name', names: systemsCommittees },
    ],
    numberSpaced: true,
  },
  { bodies: ['CEN', 'CLC', 'ETSI'], joint: '/', groups: numbered('JTC JWG', '/'), numberSpaced: true },
  { bodies: ['CEN', 'CLC'], joint: '/', groups: numbered('JTC JWG', '/'), numberSpaced: true },
  {
    bodies: ['CEN', 'CENELEC', 'ETSI'],
    joint: '-',
    groups: numbered('JTC JWG', ' ', '/'),
    numberSpaced: true,
  },
  { bodies: ['CEN', 'CENELEC'], joint: '-', groups: numbered('JTC JWG', ' ', '/'), numberSpaced: true },
  { bodies: ['CEN', 'BT'], joint: '/', groups: numbered('WG TF', '/'), numberSpaced: true },
  { bodies: ['CEN'], joint: '/', groups: numbered('TC WS PC', '/'), numberSpaced: true },
  { bodies: ['CLC'], joint: '/', groups: numbered('TC SR SC', '/'), numberSpaced: true },
  { bodies: ['CENELEC'], joint: '/', groups: numbered('TC SC', '/'), numberSpaced: true },
  { bodies: ['ETSI'], joint: '/', groups: named('TC ISG', ' ', '/'), numberSpaced: true },
  { bodies: ['ITU', 'T'], joint: '-', groups: numbered('SG', ' ', '/'), numberSpaced: 'either' },
  { bodies: ['ITU', 'R'], joint: '-', groups: numbered('SG WP', ' ', '/'), numberSpaced: 'either' },
  { bodies: ['MIIT'], joint: '/', groups: numbered('TC', '/'), numberSpaced: false },
  { bodies: ['CCSA'], joint: '/', groups: numbered('TC', ' ', '/'), numberSpaced: false },
];

/** Groups below a committee; of each the form of the word that is canonical, and others that are printed. */
export const groupsBelow: readonly (readonly [string, ...string[]])[] = [
  ['SC'],
  ['JSC'],
  ['SWG'],
  ['JWG'],
  ['WG'],
  ['CAG'],
  ['AG'],
  ['PT'],
  ['MT'],
  ['TF'],
  ['TG'],
  ['WP'],
  ['AHG', 'ahG'],
];

/** Groups that a committee has one of. */
export const unnumberedBelow: readonly string[] = ['CAG', 'STTF', 'JTCG'];

/** Committees that are named without their bodies where the text makes plain whose they are: `JTC 21`, `TC 65`, `SC 42`. */
export const shortGroups: readonly string[] = ['JTC', 'TC', 'PC', 'SC', 'JWG', 'WG'];
