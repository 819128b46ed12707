import { cues } from './cue';

/** It is being, or was, worked over. */
export const revision = [
  ...cues({ language: 'en', meaning: 'revision', form: 'noun', governs: 'anything', scope: 'clause' }, [
    [
      'revision|revisions',
      'The revision of ‹ISO/IEC 27001:2013› took years.',
      'The revision of the drawing follows ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'revision', form: 'modifier', governs: 'anything', scope: 'clause' }, [
    [
      'revised|being revised',
      '‹ISO/IEC 27001:2013› was revised in 2022.',
      'The revised layout meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'under revision',
      '‹ISO/IEC 27001:2013› is under revision.',
      'The plan under revision shall meet ‹ISO/IEC 27001:2013›.',
    ],
    ['amended', '‹ISO/IEC 27001:2013› was amended twice.', 'The amended contract follows ‹ISO/IEC 27001:2013›.'],
  ]),
  ...cues({ language: 'en', meaning: 'revision', form: 'verb', governs: 'anything', scope: 'clause' }, [
    [
      'revise|revises|revising|amends',
      'ISO/IEC 27001:2022 revises ‹ISO/IEC 27001:2013›.',
      'Revise the plan as ‹ISO/IEC 27001:2013› says.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'revision', form: 'verb', governs: 'anything', scope: 'clause' }, [
    [
      'incorporates|incorporate|incorporating',
      'It also incorporates the amendment ‹ISO/IEC 27001:2013/Amd 1:2014›.',
      'The building incorporates a laboratory to ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'zh', meaning: 'revision', form: 'verb', governs: 'anything', scope: 'clause' }, [
    ['修订|修订为|修订成|修订自', '‹GB/T 22239—2008›正在修订。', '修订合同，应符合‹GB/T 22239—2008›。'],
    ['改版', '‹GB/T 22239—2008›已改版。', '网站改版应符合‹GB/T 22239—2008›。'],
  ]),
];
