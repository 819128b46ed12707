import { cues } from './cue';

/** It is of former times. */
export const past = [
  ...cues({ language: 'en', meaning: 'past', form: 'modifier', governs: 'reference', scope: 'sentence' }, [
    [
      'former|outgoing',
      'The former edition, on which they were based, was ‹ISO/IEC 27001:2013›.',
      'The former warehouse meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'previous|preceding|prior',
      'The previous edition is ‹ISO/IEC 27001:2013›.',
      'The previous section requires ‹ISO/IEC 27001:2013›.',
    ],
    [
      'earlier|older|old',
      'An older edition, ‹ISO/IEC 27001:2013›, had more.',
      'The old pump shall meet ‹ISO/IEC 27001:2013›.',
    ],
    [
      'historic|historical',
      'the historical standard ‹ISO/IEC 27001:2013›',
      'Historic buildings shall meet ‹ISO/IEC 27001:2013›.',
    ],
    ['legacy', 'the legacy standard ‹ISO/IEC 27001:2013›', 'A legacy system shall meet ‹ISO/IEC 27001:2013›.'],
    [
      'then-current|then current|then applicable|then in force|then valid',
      'the then-current ‹ISO/IEC 27001:2013›',
      'the then current flows as in ‹ISO/IEC 27001:2013›',
    ],
    [
      'first edition|second edition|third edition',
      'The second edition was ‹ISO/IEC 27001:2013›.',
      'The first edition of the handbook follows ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'past', form: 'modifier', governs: 'anything', scope: 'clause' }, [
    [
      'original',
      'The original edition was ‹ISO/IEC 27001:2013›.',
      'The original packaging shall meet ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'past', form: 'adverb', governs: 'reference', scope: 'clause' }, [
    [
      'formerly|previously',
      'We previously followed ‹ISO/IEC 27001:2013›.',
      'The previously installed pump meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'originally',
      'It was originally published as ‹ISO/IEC 27001:2013›.',
      'Originally built in 1990, the plant shall meet ‹ISO/IEC 27001:2013›.',
    ],
    [
      'at that time|at the time|in those days|back then',
      'At that time ‹ISO/IEC 27001:2013› applied.',
      'At the time of delivery the goods shall meet ‹ISO/IEC 27001:2013›.',
    ],
    [
      'used to',
      'We used to follow ‹ISO/IEC 27001:2013›.',
      'The tool used to measure it shall meet ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'past', form: 'noun', governs: 'anything', scope: 'clause' }, [
    [
      'history',
      'The history of ‹ISO/IEC 27001:2013› is long.',
      'The history of the site is told in ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'past', form: 'verb', governs: 'anything', scope: 'clause' }, [
    [
      'evolved from|evolved into|evolved',
      '‹ISO/IEC 27001:2013› evolved into the new edition.',
      'The product evolved and meets ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'zh', meaning: 'past', form: 'modifier', governs: 'reference', scope: 'sentence' }, [
    ['原|旧|老', '原‹GB/T 22239—2008›的要求', '旧厂房应符合‹GB/T 22239—2008›。'],
    ['旧版|老版|旧版本|老版本|原版', '旧版‹GB/T 22239—2008›有五级。', '旧版软件应符合‹GB/T 22239—2008›。'],
    [
      '旧标准|老标准|旧国标|老国标|原标准|原国家标准|原国标|原行业标准',
      '原国家标准‹GB/T 22239—2008›',
      '旧标准件应符合‹GB/T 22239—2008›。',
    ],
    [
      '上一版|前一版|前版|上一版本|前一版本|历版|历次版本|历次',
      '上一版为‹GB/T 22239—2008›。',
      '历次检查均应符合‹GB/T 22239—2008›。',
    ],
    ['新旧', '新旧标准‹GB/T 22239—2008›和GB/T 22239—2019的对照', '新旧设备应符合‹GB/T 22239—2008›。'],
  ]),
  ...cues({ language: 'zh', meaning: 'past', form: 'adverb', governs: 'reference', scope: 'clause' }, [
    ['曾|曾经|曾于|曾由|曾为|曾按', '该系统曾按‹GB/T 22239—2008›测评。', '曾经停用的设备应符合‹GB/T 22239—2008›。'],
    ['原来|原为|原先|原执行|原按|原采用', '原执行‹GB/T 22239—2008›。', '原来的房间应符合‹GB/T 22239—2008›。'],
    ['此前|先前|之前|以前', '此前采用‹GB/T 22239—2008›。', '此前安装的设备应符合‹GB/T 22239—2008›。'],
    ['当时|那时', '当时依据‹GB/T 22239—2008›验收。', '当时的厂房应符合‹GB/T 22239—2008›。'],
  ]),
  ...cues({ language: 'zh', meaning: 'past', form: 'noun', governs: 'anything', scope: 'clause' }, [
    ['历史|沿革|演变|前身', '‹GB/T 22239—2008›的历史', '历史建筑应符合‹GB/T 22239—2008›。'],
  ]),
  ...cues({ language: 'zh', meaning: 'past', form: 'verb', governs: 'anything', scope: 'clause' }, [
    ['首次发布|首次发布为|首次制定', '2008年首次发布为‹GB/T 22239—2008›。', '产品首次发布时应符合‹GB/T 22239—2008›。'],
  ]),
];
