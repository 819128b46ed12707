/**
 * Words that go with bodies: where one stands at an abbreviation, a body is meant. In small letters; `before` stand right
 * before it, articles left out, `behind` right behind it.
 */
export interface BodyWord {
  readonly words: readonly string[];
  readonly place: 'before' | 'behind';
  /** A text in which the word makes a body of the abbreviation between ‹ and ›, and one with the word in which it does not. */
  readonly example: string;
  readonly counterexample: string;
}

type Row = readonly [words: string, example: string, counterexample: string];

function rows(place: BodyWord['place'], list: readonly Row[]): BodyWord[] {
  return list.map(([words, example, counterexample]) => ({ words: words.split('|'), place, example, counterexample }));
}

/** What a body does, before “by”, and what it has, before “of”: spelled out into the rows below. */
const actions = (
  'published issued developed adopted approved released prepared drafted set accredited recognised recognized maintained ' +
  'coordinated organised organized hosted defined standardised standardized specified administered registered announced ' +
  'founded established endorsed ratified revised withdrawn proposed managed launched required recommended'
).split(' ');
const parts = (
  'members member meeting meetings committee committees council secretariat president chair chairman director head ' +
  'secretary-general website work standards standard headquarters delegation representative representatives experts expert ' +
  'officials publications guidance rules decision resolution recommendation recommendations approval support request'
).split(' ');

/** All of them. */
export const bodyWords: readonly BodyWord[] = [
  ...rows('before', [
    [
      actions.map((action) => `${action} by`).join('|'),
      'The list is published by ‹ISO›.',
      'The list published by the shop names the price of an ‹ISO›.',
    ],
    [parts.map((part) => `${part} of`).join('|'), 'We are members of ‹ISO›.', 'Members of the club burn an ‹ISO›.'],
    [
      'according to|submitted to|notified to|reported to|proposed to|presented to|belongs to|joined|join|delegates from|experts from|delegates to|addressed to|on behalf of|together with|in cooperation with|in collaboration with|liaison with|cooperates with|works with|work with|agreement with|agreement between|accredited to|application to',
      'According to ‹ISO›, the draft is ready.',
      'According to the manual, raise ‹ISO› in the dark.',
    ],
    [
      'standards body|standards organization|standards organisation|standardization body|standardisation body|standards bodies|organizations such as|organisations such as|bodies such as|bodies like|organisations like|organizations like|members such as|authorities such as|regulators such as|agencies such as',
      'Ask standards bodies such as ‹ISO›.',
      'Standards bodies do not burn an ‹ISO›.',
    ],
    ['由|经|据|根据|加入|参加|向|提交|报', '由‹ISO›发布。', '自由调节‹ISO›感光度。'],
    ['成员|组织|机构', '国际组织‹ISO›发布目录。', '组织大家下载‹ISO›镜像。'],
  ]),
  ...rows('behind', [
    [
      'standard|standards|standardization|standardisation|international standard|international standards|technical report|technical specification|deliverable|deliverables|publication|publications|directives|norm|norms|harmonised standards|harmonized standards',
      'It is an ‹ISO› standard.',
      'The standard shutter speed, then ‹ISO› noise.',
    ],
    [
      'member|members|member body|member bodies|member state|member states|membership|committee|committees|technical committee|technical committees|subcommittee|working group|working groups|secretariat|central secretariat|council|general assembly|board|management board|delegation|experts|expert|officials|official|spokesperson|president|chair|secretary-general|director-general|website|headquarters|office|meeting|meetings|plenary|general meeting|annual meeting|conference|workshop|project|projects|process|ballot|work programme|work program|strategy|initiative|database|catalogue|catalog|online browsing platform|copyright office',
      'An ‹ISO› committee meets.',
      'The committee meets; ‹ISO› noise is low.',
    ],
    [
      'published|publishes|issued|issues|announced|announces|adopted|adopts|approved|approves|released|releases|launched|launches|proposed|proposes|decided|decides|requires|recommends|defines|states|says|said|plans|revised|revises|develops|developed|established|accepted|withdrew|confirmed|agreed|has published|has issued|has announced|has adopted|has approved|has released|has launched|has decided|has withdrawn|will publish|will revise|is revising|is developing|is preparing|is working|was founded|have published|have agreed|have adopted|invites|met|meets|is an international body|is an international organization|is an international organisation|is an international federation|is a standards body|is the body|is the international body|informed|notified|consulted',
      '‹ISO› published the list.',
      'The shop published an ‹ISO› image.',
    ],
    [
      'certification|certified|certificate|certificates|accreditation|accredited|compliant|compliance|audit|auditor|auditors|requirements|guidelines|guideline|guidance|guide|recommendation|recommendations|regulation|regulations|directive|rules|law|legislation|notice|announcement|circular|order|decree|decision|action plan',
      'They hold an ‹ISO› certificate.',
      'The certificate is on an ‹ISO› file.',
    ],
    [
      'in geneva|in brussels|in beijing|in london|in berlin|in paris|in vienna',
      'The archive of ‹ISO› in Geneva is open.',
      'In Geneva it was dark, so raise ‹ISO› there.',
    ],
    [
      '标准|标准化|国际标准|成员|委员会|技术委员会|秘书处|中央秘书处|理事会|大会|年会|会议|工作组|专家|主席|官网|发布|制定|批准|组织|认证|体系|提案|要求|规定|公告|通知|总部|成员国',
      '采用‹ISO›标准。',
      '标准镜头的‹ISO›感光度。',
    ],
  ]),
];
