/** A term of Chinese standardisation that is translated into English in several ways. */
export interface Term {
  readonly zh: string;
  /** The first words of the English translations; all of them are in use. */
  readonly variants: readonly string[];
  /** What follows: `association` + `standard`. */
  readonly noun: 'standard' | 'document';
}

/** The bundled glossary: the translations that newsletters, laws and official sites use side by side. */
export const glossary: readonly Term[] = [
  {
    zh: '团体标准',
    variants: [
      'association',
      'group',
      'social group',
      'social organization',
      'social organisation',
      'community',
      'organizational',
    ],
    noun: 'standard',
  },
  { zh: '行业标准', variants: ['sector', 'sectoral', 'sectorial', 'industry'], noun: 'standard' },
  { zh: '推荐性标准', variants: ['voluntary', 'recommended', 'recommendatory'], noun: 'standard' },
  { zh: '强制性标准', variants: ['mandatory', 'compulsory', 'obligatory'], noun: 'standard' },
  { zh: '企业标准', variants: ['enterprise', 'company', 'corporate'], noun: 'standard' },
  {
    zh: '“领跑者”标准',
    variants: ['forerunner', 'leader', 'front-runner', 'frontrunner', 'top runner', 'top-runner'],
    noun: 'standard',
  },
  {
    zh: '指导性技术文件',
    variants: ['guiding technical', 'guidance technical', 'technical guidance', 'technical guiding'],
    noun: 'document',
  },
];
