import { cues } from './cue';

/** The way from one edition to another. */
export const transition = [
  ...cues({ language: 'en', meaning: 'transition', form: 'noun', governs: 'anything', scope: 'clause' }, [
    [
      'transition|transitions|transitional',
      'The transition from ‹ISO/IEC 27001:2013› is over.',
      'The transition to cloud services shall follow ‹ISO/IEC 27001:2013›.',
    ],
    [
      'migration|migrations',
      'the migration from ‹ISO/IEC 27001:2013› to the new edition',
      'Migration of data shall follow ‹ISO/IEC 27001:2013›.',
    ],
    [
      'upgrade|upgrades',
      'the upgrade from ‹ISO/IEC 27001:2013›',
      'The upgrade to the new building shall meet ‹ISO/IEC 27001:2013›.',
    ],
    [
      'change from|changes from|changes since|changes to|changes in|change to',
      'the changes since ‹ISO/IEC 27001:2013›',
      'Changes to the design shall follow ‹ISO/IEC 27001:2013›.',
    ],
    [
      'switch from|move from|update from|updates from',
      'the switch from ‹ISO/IEC 27001:2013›',
      'The switch from gas to oil shall follow ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'transition', form: 'verb', governs: 'anything', scope: 'clause' }, [
    [
      'migrated|migrating|migrate',
      'We migrated from ‹ISO/IEC 27001:2013› to the new edition.',
      'The migrated database meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'upgraded|upgrading',
      'The certificate was upgraded from ‹ISO/IEC 27001:2013›.',
      'The upgraded server meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'updated|updating',
      'It was updated from ‹ISO/IEC 27001:2013› to the new edition.',
      'The updated firmware meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'changed from|changed to|changed',
      'The basis changed from ‹ISO/IEC 27001:2013› to the new edition.',
      'The changed layout meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'transitioned|transitioning|switched|switching|moved from|moving from',
      'We transitioned from ‹ISO/IEC 27001:2013›.',
      'The switched supply meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'renumbered|renamed|now renumbered',
      '‹ISO/IEC 27001:2013› was renumbered.',
      'The renumbered room meets ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'zh', meaning: 'transition', form: 'verb', governs: 'anything', scope: 'clause' }, [
    [
      '升级为|升级到|升级至|升级',
      '‹GB/T 22239—2008›升级为GB/T 22239—2019。',
      '系统升级为云平台，应符合‹GB/T 22239—2008›。',
    ],
    ['过渡到|过渡至', '从‹GB/T 22239—2008›过渡到新标准。', '由人工过渡到自动，应符合‹GB/T 22239—2008›。'],
    ['换版|转版', '‹GB/T 22239—2008›换版工作', '图纸换版应符合‹GB/T 22239—2008›。'],
  ]),
  ...cues({ language: 'zh', meaning: 'transition', form: 'verb', governs: 'anything', scope: 'clause' }, [
    ['更正为|更正', '请将‹GB/T 22239—2008›更正为现行版本。', '更正数据应符合‹GB/T 22239—2008›。'],
    ['升版|升版而来|演变而来|发展而来|转化而来', '由‹GB/T 22239—2008›升版而来。', '图纸升版应符合‹GB/T 22239—2008›。'],
  ]),
  ...cues({ language: 'zh', meaning: 'transition', form: 'noun', governs: 'anything', scope: 'clause' }, [
    ['过渡期', '‹GB/T 22239—2008›的过渡期', '设备过渡期内应符合‹GB/T 22239—2008›。'],
  ]),
];
