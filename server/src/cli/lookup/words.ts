import type { SuggestionReason } from '../../catalogue/model/catalogue';
import type { Language } from '../../language/bilingual';

/** What an answer for people says besides what hovers say as well. */
export interface AnswerWords {
  alias(text: string, designations: readonly string[], source: string): string;
  byTitle(asOf: string): string;
  nothing(asOf: string): string;
  current(day: string, edition: string): string;
  noneCurrent(day: string, canonical: string): string;
  readonly parts: string;
  readonly perhaps: string;
  readonly reasons: Readonly<Record<SuggestionReason, string>>;
}

export const answerWords: Readonly<Record<Language, AnswerWords>> = {
  en: {
    alias: (text, designations, source) => `“${text}” stands for ${designations.join(', ')} (${source}).`,
    byTitle: (asOf) => `Found by words of the title. Dataset of ${asOf}.`,
    nothing: (asOf) => `Nothing is found. Dataset of ${asOf}.`,
    current: (day, edition) => `On ${day} the current edition was ${edition}.`,
    noneCurrent: (day, canonical) => `The dataset does not say which edition of ${canonical} was current on ${day}.`,
    parts: 'Parts:',
    perhaps: 'Perhaps meant:',
    reasons: {
      title: 'by its title',
      prefix: 'same number, other prefix',
      adoption: 'adopts this number',
      part: 'other part',
      'digits-swapped': 'two digits swapped',
      'digit-missing': 'one digit more',
      'digit-extra': 'one digit less',
      'digit-changed': 'one digit changed',
    },
  },
  zh: {
    alias: (text, designations, source) => `“${text}”指${designations.join('、')}（${source}）。`,
    byTitle: (asOf) => `按标准名称查得。数据截至${asOf}。`,
    nothing: (asOf) => `未找到。数据截至${asOf}。`,
    current: (day, edition) => `${day}时的现行版本为${edition}。`,
    noneCurrent: (day, canonical) => `数据中没有${canonical}在${day}时的现行版本。`,
    parts: '各部分：',
    perhaps: '可能是：',
    reasons: {
      title: '按名称',
      prefix: '编号相同，代号不同',
      adoption: '采用该编号的标准',
      part: '其他部分',
      'digits-swapped': '两位数字颠倒',
      'digit-missing': '多一位数字',
      'digit-extra': '少一位数字',
      'digit-changed': '一位数字不同',
    },
  },
};
