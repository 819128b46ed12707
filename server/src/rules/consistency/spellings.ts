import { standsAsLabel } from '../../context/standsAsLabel';
import type { Mention } from '../../recognition/mention';

/** One way in which designations of a kind begin. */
export interface Way {
  /** What a mention begins with, with the words that every way keeps as named groups. */
  readonly head: RegExp;
  /** The head with these words. */
  readonly write: (words: Readonly<Record<string, string>>) => string;
}

/** A kind of designation that is usual in several ways, all of them right. */
export interface Spelled {
  readonly name: string;
  /** The ways, that of the issuing body first. */
  readonly ways: readonly [Way, ...Way[]];
  /** Whether a mention that begins so is compared with others; all are when absent. */
  readonly counts?: (mention: Mention) => boolean;
}

function fixed(text: string): Way {
  return { head: new RegExp(`^${text.replace(/[./]/g, '\\$&')}(?=[A-Z]?\\d)`), write: () => text };
}

const body = '(?<body>ISO/IEC|ISO|IEC)';
const sector = '(?<sector>ITU-[TR])';
const word = '(?<word>Recommendation|Rec\\.)';

/** The kinds that documents show; `IEC/TS` and the like are wrong, and no kinds of their own. */
export const spelledKinds: readonly Spelled[] = [
  { name: 'RFC', ways: [fixed('RFC '), fixed('RFC')], counts: isNoTag },
  {
    name: 'Guide',
    ways: [
      { head: new RegExp(`^${body} Guide (?=\\d)`), write: ({ body = '' }) => `${body} Guide ` },
      { head: new RegExp(`^${body} GUIDE (?=\\d)`), write: ({ body = '' }) => `${body} GUIDE ` },
      { head: /^(?<body>ISO)\/Guide (?=\d)/, write: ({ body = '' }) => `${body}/Guide ` },
    ],
  },
  { name: 'IEC committee', ways: [committee(' '), committee('/')] },
  {
    name: 'IEEE',
    ways: [fixed('IEEE Std '), fixed('IEEE Standard '), fixed('IEEE Std. '), fixed('IEEE ')],
    counts: isDated,
  },
  {
    name: 'ITU',
    ways: [
      { head: new RegExp(`^${word} ${sector} `), write: ({ word = '', sector = '' }) => `${word} ${sector} ` },
      { head: new RegExp(`^${sector} ${word} `), write: ({ word = '', sector = '' }) => `${sector} ${word} ` },
    ],
  },
];

function committee(sign: string): Way {
  return { head: new RegExp(`^IEC${sign}(?<kind>TC|SC|SyC) `), write: ({ kind = '' }) => `IEC${sign}${kind} ` };
}

/** `[RFC2119]` is the name of an entry in the list of references, and is written so whatever the text does. */
function isNoTag(mention: Mention): boolean {
  return mention.signBefore !== '[' && !standsAsLabel(mention);
}

/** “IEEE 802.3” alone names a family of techniques rather than an edition. */
function isDated(mention: Mention): boolean {
  return mention.kind === 'standard' && mention.references[0].designation.year !== undefined;
}
