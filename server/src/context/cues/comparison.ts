import { cues } from './cue';

/** It is held against another. */
export const comparison = [
  ...cues({ language: 'en', meaning: 'comparison', form: 'noun', governs: 'anything', scope: 'clause' }, [
    [
      'compared with|compared to|in comparison with|in comparison to|relative to|as against|as opposed to|in contrast to|unlike',
      'Compared with ‹ISO/IEC 27001:2013›, Annex A is new.',
      'Compared with plastic, steel meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'comparison|comparisons',
      'a comparison of ‹ISO/IEC 27001:2013› and the new edition',
      'The comparison of costs follows ‹ISO/IEC 27001:2013›.',
    ],
    [
      'differences|difference',
      'the differences between ‹ISO/IEC 27001:2013› and the new edition',
      'The difference between the levels shall meet ‹ISO/IEC 27001:2013›.',
    ],
    [
      'differs from|differ from|differing from',
      'The new edition differs from ‹ISO/IEC 27001:2013›.',
      'Where the sample differs from the drawing, ‹ISO/IEC 27001:2013› applies.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'comparison', form: 'modifier', governs: 'anything', scope: 'clause' }, [
    [
      'compared',
      '‹ISO/IEC 27001:2013› and the new edition were compared.',
      'The compared samples meet ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'zh', meaning: 'comparison', form: 'modifier', governs: 'anything', scope: 'clause' }, [
    ['相比|相比较|对比|对照|比较', '与‹GB/T 22239—2008›相比，主要变化如下。', '对比色应符合‹GB/T 22239—2008›。'],
  ]),
  ...cues({ language: 'zh', meaning: 'comparison', form: 'noun', governs: 'anything', scope: 'clause' }, [
    ['较|相较于|相较|相比于|比起|相对于', '较‹GB/T 22239—2008›，新增了要求。', '较大的设备应符合‹GB/T 22239—2008›。'],
  ]),
  ...cues({ language: 'zh', meaning: 'comparison', form: 'noun', governs: 'anything', scope: 'clause' }, [
    [
      '差异|区别|主要变化|技术变化|主要技术变化|变化',
      '‹GB/T 22239—2008›与新版的差异',
      '温度的差异应符合‹GB/T 22239—2008›。',
    ],
  ]),
];
