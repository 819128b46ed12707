import type { Language } from '../../language/bilingual';

/**
 * A word that puts a name of an agency into the time when it was in use. A `change` is one of the body or its name itself; a
 * `deed` is something that a body does, which may have been done then where the sentence names no year.
 */
export interface AgencyCue {
  /** In small letters; in English the beginnings of words. */
  readonly words: readonly string[];
  readonly language: Language;
  readonly meaning: 'change' | 'deed';
  /** `sentence`: a word that is said of bodies; `name`: one that may be said of anything and must stand at the name. */
  readonly scope: 'sentence' | 'name';
  /** A sentence with the name in ‹› that is put into the past; and one with the word, or its letters, that is not. */
  readonly example: string;
  readonly counterexample: string;
}

type Row = readonly [words: string, example: string, counterexample: string];

function rows(like: Omit<AgencyCue, 'words' | 'example' | 'counterexample'>, list: readonly Row[]): AgencyCue[] {
  return list.map(([words, example, counterexample]) => ({
    ...like,
    words: words.split('|'),
    example,
    counterexample,
  }));
}

/** Words of a change of the body or of its name. */
const changes: readonly AgencyCue[] = [
  ...rows({ language: 'en', meaning: 'change', scope: 'name' }, [
    [
      'former|previous|predecessor|earlier|old|erstwhile',
      'Ask the former ‹AQSIQ›.',
      'Lists of former mines go to ‹AQSIQ›.',
    ],
    ['now|today', '‹AQSIQ› (now SAMR) answers.', 'Nowadays applications go to ‹AQSIQ›.'],
    ['then', 'Ask the then ‹AQSIQ›.', 'First fill in the form, then post it to ‹AQSIQ›.'],
    [
      'before|until',
      '‹AQSIQ›, until the change of duties, answers.',
      'Applications go to ‹AQSIQ› before 1 November 2026.',
    ],
  ]),
  ...rows({ language: 'en', meaning: 'change', scope: 'sentence' }, [
    [
      'merge|combined|absorb|split',
      '‹AQSIQ›, which they merge into SAMR, answers.',
      'The emergency desk of ‹AQSIQ› answers.',
    ],
    ['replac|supersed|succeed|successor', 'SAMR replaces ‹AQSIQ›.', 'Places are given by ‹AQSIQ›.'],
    ['rename|known as|used to', 'SAMR, once known as ‹AQSIQ›, answers.', 'Forename and surname go to ‹AQSIQ›.'],
    ['abolish|dissol|disband|no more|no longer', '‹AQSIQ› is no longer there.', 'No mortal finds the door of ‹AQSIQ›.'],
    ['became|become', '‹AQSIQ› became part of SAMR.', 'It is becoming to ask ‹AQSIQ›.'],
    ['reform|restruct|histor', 'The reform takes ‹AQSIQ› apart.', 'A platform is run by ‹AQSIQ›.'],
    ['at that time|at the time', 'At the time ‹AQSIQ› answers.', 'Any time is right to ask ‹AQSIQ›.'],
    ['took over|taken over|transferred|went to|went into', 'SAMR took over from ‹AQSIQ›.', 'Over there is ‹AQSIQ›.'],
  ]),
  ...rows({ language: 'zh', meaning: 'change', scope: 'name' }, [
    ['原|旧|前|时任|现', '原‹质检总局›负责解释。', '原因由‹质检总局›解释。'],
  ]),
  ...rows({ language: 'zh', meaning: 'change', scope: 'sentence' }, [
    ['前身|前称|曾|现为|现称|现由|现在', '其前身‹质检总局›负责。', '现场由‹质检总局›管理。'],
    ['更名|改名|改称|改为|改组|改革', '‹质检总局›更名。', '更多的名单由‹质检总局›解释。'],
    ['并入|合并|撤销|划入|划转|组建|整合|取代|代替|不再', '‹质检总局›撤销。', '合同由‹质检总局›解释。'],
    ['当时|历史|年前|以前', '当时由‹质检总局›负责。', '时间由‹质检总局›确定。'],
  ]),
];

/** Words of what a body does. */
const deeds: readonly AgencyCue[] = [
  ...rows({ language: 'en', meaning: 'deed', scope: 'sentence' }, [
    ['was|were|had|did', '‹AQSIQ› was in charge.', 'Waste goes to ‹AQSIQ›.'],
    [
      'issue|publish|promulgat|release|announc|decree|order no|notice|circular|measures',
      'The measures were issued by ‹AQSIQ›.',
      'Tissue samples go to ‹AQSIQ›.',
    ],
    ['approv|adopted|establish|signed|launch', 'It is approved by ‹AQSIQ›.', 'The assigned desk of ‹AQSIQ› answers.'],
    ['draft|propos|prepared', 'The text is drafted by ‹AQSIQ›.', 'Overdrafts are a matter of ‹AQSIQ›.'],
    ['cover|no.', '‹AQSIQ› stands on its cover.', 'Discovery is a matter of ‹AQSIQ›.'],
  ]),
  ...rows({ language: 'zh', meaning: 'deed', scope: 'sentence' }, [
    ['发布|颁布|印发|公布|批准', '‹质检总局›发布的目录', '发票由‹质检总局›解释。'],
    ['制定|起草|提出|归口', '由‹质检总局›制定。', '制度由‹质检总局›解释。'],
    ['令|公告|通知|号|文件|规定|办法|条例|目录|封面', '‹质检总局›令', '办公室由‹质检总局›管理。'],
  ]),
];

/** All of them. */
export const agencyCues: readonly AgencyCue[] = [...changes, ...deeds];
