import { cues } from './cue';

/** One standard takes over another. */
export const adoption = [
  ...cues({ language: 'en', meaning: 'adoption', form: 'mark', governs: 'anything', scope: 'clause' }, [
    [
      'idt|mod|neq|eqv',
      'GB/T 22080-2016 (‹ISO/IEC 27001:2013›, IDT)',
      'The mark IDT on the pump follows ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'adoption', form: 'noun', governs: 'anything', scope: 'clause' }, [
    [
      'identical to|identical with|equivalent to|equal to',
      'GB/T 22080-2016 is identical to ‹ISO/IEC 27001:2013›.',
      'The layout is identical to the drawing and meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'adoption|adoptions|transposition|modified adoption|identical adoption|national adoption',
      'the national adoption of ‹ISO/IEC 27001:2013›',
      'The adoption of children is no matter of ‹ISO/IEC 27001:2013›.',
    ],
    [
      'translation',
      'It is a translation of ‹ISO/IEC 27001:2013›.',
      'The translation of the manual follows ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'adoption', form: 'verb', governs: 'anything', scope: 'clause' }, [
    [
      'adopts|adopt|adopting|transposes|modifies',
      'GB/T 22080-2016 adopts ‹ISO/IEC 27001:2013›.',
      'The board adopts the plan under ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'adoption', form: 'modifier', governs: 'anything', scope: 'clause' }, [
    [
      'adopted|adopted as|transposed|identical parts|identical|equivalent',
      '‹ISO/IEC 27001:2013› was adopted as GB/T 22080-2016.',
      'The adopted plan follows ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'adoption', form: 'adverb', governs: 'reference', scope: 'clause' }, [
    [
      'without any modification|without any modifications',
      'The text of ‹ISO/IEC 27001:2013› has been approved by CEN without any modification.',
      'The part is used without any modification and shall meet ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'zh', meaning: 'adoption', form: 'verb', governs: 'anything', scope: 'clause' }, [
    [
      '等同采用|修改采用|等效采用|非等效采用|等同|等效|非等效|采标|等同转化',
      '该标准修改采用‹GB/T 22239—2008›。',
      '等效的设备应符合‹GB/T 22239—2008›。',
    ],
    ['转化为|转化自|转化成|转化', '‹GB/T 22239—2008›转化为国家标准。', '成果转化应符合‹GB/T 22239—2008›。'],
  ]),
];

/** It corresponds to another one, without a word on how closely. */
export const correspondence = [
  ...cues({ language: 'en', meaning: 'correspondence', form: 'verb', governs: 'anything', scope: 'clause' }, [
    [
      'corresponds to|correspond to|corresponding to|corresponds with|harmonized with|harmonised with|aligned with',
      'GB/T 22080-2016 corresponds to ‹ISO/IEC 27001:2013›.',
      'The colour corresponds to the sample and meets ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'correspondence', form: 'noun', governs: 'anything', scope: 'clause' }, [
    [
      'counterpart|counterparts|equivalent of|equivalents of',
      'GB/T 22080-2016 is the counterpart of ‹ISO/IEC 27001:2013›.',
      'The counterpart of the flange meets ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'zh', meaning: 'correspondence', form: 'verb', governs: 'anything', scope: 'clause' }, [
    ['对应|对应于|对应的是|译本|采用国际标准', '该标准对应‹GB/T 22239—2008›。', '对应的设备应符合‹GB/T 22239—2008›。'],
  ]),
];
