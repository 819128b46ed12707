import { cues } from './cue';

/** It is out of force. */
export const withdrawal = [
  ...cues({ language: 'en', meaning: 'withdrawal', form: 'modifier', governs: 'reference', scope: 'sentence' }, [
    [
      'withdrawn',
      '‹ISO/IEC 27001:2013› (withdrawn) had 114 controls.',
      'The withdrawn product met ‹ISO/IEC 27001:2013›.',
    ],
    [
      'obsolete|obsoleted',
      '‹ISO/IEC 27001:2013› is now obsolete.',
      'Obsolete software shall meet ‹ISO/IEC 27001:2013›.',
    ],
    ['outdated', 'The outdated edition is ‹ISO/IEC 27001:2013›.', 'Outdated tools shall meet ‹ISO/IEC 27001:2013›.'],
    [
      'out of date|out-of-date',
      '‹ISO/IEC 27001:2013› is out of date.',
      'If the map is out of date, ‹ISO/IEC 27001:2013› applies.',
    ],
    [
      'out of force|out of use',
      '‹ISO/IEC 27001:2013› is out of force.',
      'Lifts out of use shall meet ‹ISO/IEC 27001:2013›.',
    ],
    [
      'cancelled|canceled',
      '‹ISO/IEC 27001:2013› was cancelled.',
      'A cancelled order to ‹ISO/IEC 27001:2013› is charged.',
    ],
    ['repealed', '‹ISO/IEC 27001:2013› has been repealed.', 'The repealed tax is no matter of ‹ISO/IEC 27001:2013›.'],
    [
      'discontinued',
      '‹ISO/IEC 27001:2013› has been discontinued.',
      'The discontinued product meets ‹ISO/IEC 27001:2013›.',
    ],
    ['deprecated', '‹ISO/IEC 27001:2013› is deprecated.', 'The deprecated function follows ‹ISO/IEC 27001:2013›.'],
    ['retired', '‹ISO/IEC 27001:2013› was retired in 2022.', 'Retired staff follow ‹ISO/IEC 27001:2013›.'],
    ['abolished', '‹ISO/IEC 27001:2013› was abolished.', 'The abolished post was audited to ‹ISO/IEC 27001:2013›.'],
    ['lapsed', '‹ISO/IEC 27001:2013› has lapsed.', 'A lapsed policy shall meet ‹ISO/IEC 27001:2013›.'],
    [
      'archived|moved to archive|moved to the archive',
      '‹ISO/IEC 27001:2013› moved to archive',
      'Archived data shall meet ‹ISO/IEC 27001:2013›.',
    ],
    [
      'no longer|no longer valid|no longer in force|no longer accepted|no longer applicable|no longer applies|no longer used|no longer current|' +
        'no longer of use|no longer available|no longer maintained|no longer supported|no more valid|not in force|not valid',
      '‹ISO/IEC 27001:2013› is no longer in force.',
      'The plant is no longer new and meets ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'withdrawal', form: 'modifier', governs: 'reference', scope: 'sentence' }, [
    [
      'expired|expires',
      '‹ISO/IEC 27001:2013› expired in 2025.',
      'Expired keys are handled under ‹ISO/IEC 27001:2013›.',
    ],
    [
      'cease to be valid|ceases to be valid|ceased to be valid|ceases to have effect|ceased to have effect|ceases to apply|ceased to apply',
      '‹ISO/IEC 27001:2013› ceased to have effect.',
      'The permit ceased to be valid, and the plant meets ‹ISO/IEC 27001:2013›.',
    ],
    [
      'given way to|gave way to|made way for|a thing of the past',
      '‹ISO/IEC 27001:2013› has given way to a new edition.',
      'The hall gave way to a house that meets ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'withdrawal', form: 'verb', governs: 'reference', scope: 'clause' }, [
    [
      'withdraw|withdraws|withdrew|withdrawing',
      'ISO withdrew ‹ISO/IEC 27001:2013›.',
      'Withdraw the bolt as ‹ISO/IEC 27001:2013› says.',
    ],
    [
      'cancel|cancels|cancelling',
      'SAC cancels ‹ISO/IEC 27001:2013›.',
      'Cancel the order if ‹ISO/IEC 27001:2013› is not met.',
    ],
    [
      'no longer follow|no longer follows|no longer use|no longer uses|no longer apply|no longer cite|no longer cites|no longer refer to|' +
        'no longer refers to|no longer references|no longer requires|no longer require|stop using|stopped using',
      'We no longer follow ‹ISO/IEC 27001:2013›.',
      'We no longer use the old lift, and ‹ISO/IEC 27001:2013› applies.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'withdrawal', form: 'adverb', governs: 'reference', scope: 'clause' }, [
    [
      'any more|anymore|any longer',
      'Nobody audits to ‹ISO/IEC 27001:2013› any more.',
      'Paper is not kept any more, and ‹ISO/IEC 27001:2013› is followed.',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'withdrawal', form: 'noun', governs: 'anything', scope: 'clause' }, [
    [
      'withdrawal|cancellation|repeal',
      'Since the withdrawal of ‹ISO/IEC 27001:2013› all is new.',
      'The withdrawal of samples follows ‹ISO/IEC 27001:2013›.',
    ],
  ]),
  ...cues({ language: 'zh', meaning: 'withdrawal', form: 'verb', governs: 'anything', scope: 'clause' }, [
    ['删除|删去', '删除了对‹GB/T 22239—2008›的引用。', '删除数据应符合‹GB/T 22239—2008›。'],
  ]),
  ...cues({ language: 'zh', meaning: 'withdrawal', form: 'verb', governs: 'reference', scope: 'sentence' }, [
    ['废止', '‹GB/T 22239—2008›已于2019年废止。', '合同废止后，应符合‹GB/T 22239—2008›。'],
    ['作废', '‹GB/T 22239—2008›（作废）', '作废的票据应符合‹GB/T 22239—2008›。'],
    ['失效', '‹GB/T 22239—2008›已失效。', '阀门失效应按‹GB/T 22239—2008›处理。'],
    ['撤销', '第三版‹GB/T 22239—2008›已撤销。', '撤销订单应符合‹GB/T 22239—2008›。'],
    ['停止使用|停止执行|停用', '‹GB/T 22239—2008›停止执行。', '停止使用的电梯应符合‹GB/T 22239—2008›。'],
    ['淘汰', '已淘汰的标准‹GB/T 22239—2008›。', '淘汰的设备应符合‹GB/T 22239—2008›。'],
    [
      '不再|不再适用|不再有效|不再执行|不再使用|不再采用|不再引用|不再符合|不再实施|不再作为|不再接受|不再要求|不再按|不再依据|不得再引用|不应再引用|不宜再引用|不宜引用|停止引用',
      '原标准‹GB/T 22239—2008›不再适用。',
      '设备不再使用的，应符合‹GB/T 22239—2008›。',
    ],
  ]),
  ...cues({ language: 'en', meaning: 'withdrawal', form: 'verb', governs: 'anything', scope: 'clause' }, [
    [
      'delete|deletes|deleted|remove|removes|removed|dropped|drops',
      'Remove the reference to ‹ISO/IEC 27001:2013›.',
      'Remove the lid as ‹ISO/IEC 27001:2013› says.',
    ],
  ]),
  ...cues({ language: 'zh', meaning: 'withdrawal', form: 'verb', governs: 'reference', scope: 'clause' }, [
    ['过时|过期|已不适用|退出历史舞台', '‹GB/T 22239—2008›已过时。', '过期药品应按‹GB/T 22239—2008›处理。'],
    [
      '勿再使用|不要再使用|禁止使用|不得使用',
      '请勿再使用‹GB/T 22239—2008›。',
      '禁止使用明火，应符合‹GB/T 22239—2008›。',
    ],
  ]),
];
