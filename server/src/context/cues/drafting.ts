import { cues } from './cue';

/** A draft is at work. */
export const drafting = [
  ...cues({ language: 'en', meaning: 'drafting', form: 'noun', governs: 'reference', scope: 'sentence' }, [
    [
      'draft|drafts',
      'Please read the draft (‹ISO/IEC DIS 27001›).',
      'The draft of the ship follows ‹ISO/IEC DIS 27001›.',
    ],
    [
      'ballot|ballots|ballot draft',
      '‹ISO/IEC DIS 27001› is out for ballot.',
      'The ballot of the workers follows ‹ISO/IEC DIS 27001›.',
    ],
    [
      'vote|votes|voting',
      'The vote on ‹ISO/IEC DIS 27001› ends in May.',
      'The vote of the board follows ‹ISO/IEC DIS 27001›.',
    ],
    [
      'comment|comments',
      'Comments on ‹ISO/IEC DIS 27001› are welcome.',
      'Comments of users are kept as in ‹ISO/IEC DIS 27001›.',
    ],
    [
      'enquiry|inquiry|committee stage',
      'the enquiry on ‹ISO/IEC DIS 27001›',
      'An enquiry of customers follows ‹ISO/IEC DIS 27001›.',
    ],
    [
      'proposal|proposals',
      'the proposal ‹ISO/IEC NP 27001›',
      'The proposal of the bidder follows ‹ISO/IEC DIS 27001›.',
    ],
    [
      'work item|new project',
      'the new project ‹ISO/IEC NP 27001›',
      'The work item of the bidder follows ‹ISO/IEC DIS 27001›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'drafting', form: 'modifier', governs: 'reference', scope: 'sentence' }, [
    [
      'drafted|voted|voted on|proposed',
      '‹ISO/IEC DIS 27001› was drafted in 2020.',
      'The proposed building follows ‹ISO/IEC DIS 27001›.',
    ],
    [
      'under development|in preparation|being prepared',
      '‹ISO/IEC DIS 27001› is under development.',
      'The game under development follows ‹ISO/IEC DIS 27001›.',
    ],
    ['forthcoming|upcoming', 'the forthcoming ‹ISO/IEC DIS 27001›', 'The upcoming move follows ‹ISO/IEC DIS 27001›.'],
  ]),
  ...cues({ language: 'zh', meaning: 'drafting', form: 'verb', governs: 'reference', scope: 'sentence' }, [
    ['征求意见|公开征求意见', '‹ISO/IEC DIS 27001›正在征求意见。', '征求意见的合同应符合‹ISO/IEC DIS 27001›。'],
    ['草案|草稿|征求意见稿|送审稿|报批稿', '‹ISO/IEC DIS 27001›草案', '合同草案应符合‹ISO/IEC DIS 27001›。'],
    ['送审|报批|投票|立项', '‹ISO/IEC DIS 27001›已投票。', '项目立项应符合‹ISO/IEC DIS 27001›。'],
    ['起草|制定|研制|在研', '‹ISO/IEC DIS 27001›正在起草。', '起草合同应符合‹ISO/IEC DIS 27001›。'],
  ]),
];
