import { cues } from './cue';

/** One document takes the place of another. */
export const succession = [
  ...cues({ language: 'en', meaning: 'succession', form: 'verb', governs: 'reference', scope: 'sentence' }, [
    [
      'replace|replaces|replacing',
      'ISO/IEC 27001:2022 replaces ‹ISO/IEC 27001:2013›.',
      'Replace the filter as ‹ISO/IEC 27001:2013› says.',
    ],
    [
      'supersede|supersedes|superseding',
      'This document supersedes ‹ISO/IEC 27001:2013›.',
      'The rule supersedes our habits and follows ‹ISO/IEC 27001:2013›.',
    ],
    [
      'cancels and replaces|cancel and replace',
      'It cancels and replaces the second edition (‹ISO/IEC 27001:2013›).',
      'The desk cancels and replaces orders under ‹ISO/IEC 27001:2013›.',
    ],
    [
      'succeeds|succeeded|succeed',
      'The new edition succeeds ‹ISO/IEC 27001:2013›.',
      'The attempt succeeds where ‹ISO/IEC 27001:2013› is met.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'succession', form: 'modifier', governs: 'reference', scope: 'sentence' }, [
    ['replaced', '‹ISO/IEC 27001:2013› has been replaced.', 'The replaced pump shall meet ‹ISO/IEC 27001:2013›.'],
    [
      'superseded|superseeded|superceded',
      '‹ISO/IEC 27001:2013› was superseded in 2022.',
      'The superseded controller shall meet ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'succession', form: 'noun', governs: 'anything', scope: 'clause' }, [
    [
      'replacement|replacements',
      'It is the replacement for ‹ISO/IEC 27001:2013›.',
      'Replacement filters meet ‹ISO/IEC 27001:2013›.',
    ],
    [
      'supersession',
      'After the supersession of ‹ISO/IEC 27001:2013› all changed.',
      'Supersession of staff meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'successor|successors|successor to',
      'It is the successor of ‹ISO/IEC 27001:2013›.',
      'The successor of the owner meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'predecessor|predecessors',
      'Its predecessor ‹ISO/IEC 27001:2013› had more controls.',
      'The predecessor of the pump met ‹ISO/IEC 27001:2013›.',
    ],
    [
      'instead of|in place of|rather than',
      'Use the new edition instead of ‹ISO/IEC 27001:2013›.',
      'Instead of guessing, follow ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'succession', form: 'noun', governs: 'anything', scope: 'clause' }, [
    [
      'take the place of|takes the place of|took the place of|taken the place of',
      'The new edition took the place of ‹ISO/IEC 27001:2013›.',
      'The pump took the place of the old one and meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'follows on from|follow on from|followed on from',
      'It follows on from ‹ISO/IEC 27001:2013›.',
      'Stage two follows on from stage one under ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'succession', form: 'mark', governs: 'anything', scope: 'clause' }, [
    [
      '( now {reference}|, now {reference}|( today {reference}',
      'It was based on ‹ISO/IEC 17799› (now ISO/IEC 27002).',
      'The plant follows ‹ISO/IEC 27001:2013› and now ISO 9001 as well.',
    ],
  ]),
  ...cues({ language: 'zh', meaning: 'succession', form: 'mark', governs: 'anything', scope: 'clause' }, [
    [
      '( 现 {reference}|( 现为 {reference}|( 今 {reference}',
      '‹GB/T 22239—2008›（现GB/T 22240）',
      '现场按‹GB/T 22239—2008›布置。',
    ],
  ]),
  ...cues({ language: 'zh', meaning: 'succession', form: 'verb', governs: 'reference', scope: 'sentence' }, [
    ['代替|所代替', '本文件代替‹GB/T 22239—2008›。', '以铝代替铜的部件应符合‹GB/T 22239—2008›。'],
    ['替代|所替代', '‹GB/T 22239—2008›已被新标准替代。', '替代材料应符合‹GB/T 22239—2008›。'],
    ['取代|取而代之', '‹GB/T 22239—2008›已由新版取代。', '机器取代人工后应符合‹GB/T 22239—2008›。'],
    ['替换', '用新标准替换‹GB/T 22239—2008›。', '替换滤芯时应符合‹GB/T 22239—2008›。'],
    ['改为|改成', '将‹GB/T 22239—2008›改为GB/T 22239—2019。', '仓库改为机房后应符合‹GB/T 22239—2008›。'],
    ['改用', '不用‹GB/T 22239—2008›，改用新版标准。', '改用新泵的，应符合‹GB/T 22239—2008›。'],
    ['更新为', '‹GB/T 22239—2008›更新为GB/T 22239—2019。', '系统更新为云平台，应符合‹GB/T 22239—2008›。'],
    ['被替代', '‹GB/T 22239—2008›被替代后不宜引用。', '被替代的设备应符合‹GB/T 22239—2008›。'],
  ]),
];
