import { cues } from './cue';

/** For how long something to an edition is accepted: what the time of the edition decides. */
export const validity = [
  ...cues({ language: 'en', meaning: 'validity', form: 'modifier', governs: 'conformity', scope: 'sentence' }, [
    [
      'expired|expire|expires|ended|ran out|lost their validity|lost its validity|lost validity|lapsed|withdrawn|revoked',
      'Certificates to ‹ISO/IEC 27001:2013› expired in 2025.',
      'The expired drug was stored as ‹ISO/IEC 27001:2013› says.',
    ],
    [
      'no longer accepted|no longer valid|not accepted|not be accepted|not valid|no longer recognized|no longer recognised|invalid|no longer be accepted',
      'Certificates to ‹ISO/IEC 27001:2013› are no longer accepted.',
      'Cash is no longer accepted, and ‹ISO/IEC 27001:2013› applies.',
    ],
    [
      'valid until|accepted until|valid till|acceptable until|accepted up to|valid for|still valid|still accepted|remain valid|remains valid|remained valid',
      'Reports to ‹ISO/IEC 27001:2013› are accepted until 2026.',
      'The offer is valid until May under ‹ISO/IEC 27001:2013›.',
    ],
    [
      'may be sold until|sold until|sold off until|sold before|issued before|granted before|placed before|signed before|obtained before|issued until|issued up to',
      'Reports to ‹ISO/IEC 27001:2013› are accepted if they were issued before 1 June 2024.',
      'Drawings issued before May shall meet ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'validity', form: 'verb', governs: 'conformity', scope: 'sentence' }, [
    [
      'transition|migrate|upgrade|recertify|before the transition|after the transition',
      'Organizations certified to ‹ISO/IEC 27001:2013› had to transition by 2025.',
      'Staff certified to ‹ISO/IEC 27001:2013› migrate the database.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'validity', form: 'modifier', governs: 'reference', scope: 'sentence' }, [
    [
      'still valid|valid until|remains valid|remain valid|remained valid|remains the basis|remains applicable|remains in force|' +
        'still in force|accepted until|applicable until|still accepted|still applies',
      'For existing types ‹ISO/IEC 27001:2013› remains the basis.',
      'The permit is still valid, and the plant meets ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues(
    { language: 'en', meaning: 'validity', form: 'adverb', governs: 'reference', scope: 'sentence', tense: 'past' },
    [
      [
        'before {date}|until {date}|up to {date}|till {date}|prior to {date}',
        'For older lines (before 2020) ‹ISO/IEC 27001:2013› was agreed.',
        'Before 1 March 2027 the plant shall meet ‹ISO/IEC 27001:2013›.',
      ],
    ],
  ),
  ...cues({ language: 'zh', meaning: 'validity', form: 'mark', governs: 'conformity', scope: 'sentence' }, [
    ['换证|转证|换版认证', '持有‹GB/T 22239—2008›证书的企业应完成换证。', '换证窗口应符合‹GB/T 22239—2008›。'],
  ]),
  ...cues({ language: 'zh', meaning: 'validity', form: 'verb', governs: 'conformity', scope: 'sentence' }, [
    [
      '不予认可|不予接受|不予受理|不予采信|不再认可|不再接受|不再受理|失效|作废|无效|不再有效',
      '依据‹GB/T 22239—2008›出具的检验报告不予认可。',
      '不予受理的申请应符合‹GB/T 22239—2008›。',
    ],
    [
      '有效期至|仍然有效|继续有效|是否有效|仍有效|有效至|有效期',
      '按‹GB/T 22239—2008›取得的证书仍然有效。',
      '有效期内的药品应符合‹GB/T 22239—2008›。',
    ],
    [
      '前出具|前颁发|前签发|前取得|前签订|之前出具|之前颁发',
      '2024年6月1日前出具的‹GB/T 22239—2008›检测报告可以使用。',
      '6月1日前出具的图纸应符合‹GB/T 22239—2008›。',
    ],
  ]),
  ...cues({ language: 'zh', meaning: 'validity', form: 'verb', governs: 'reference', scope: 'sentence' }, [
    [
      '仍然有效|继续有效|是否有效|仍有效|继续执行|仍执行|继续使用|仍可执行|可继续执行|继续适用',
      '过渡期内可继续执行‹GB/T 22239—2008›。',
      '合同仍然有效的，应符合‹GB/T 22239—2008›。',
    ],
  ]),
];
