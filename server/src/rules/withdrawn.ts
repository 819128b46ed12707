import { datasetDay } from './knowledge/datasetDay';
import { isReplaced, outdated, sayWithdrawn } from './knowledge/outdated';
import type { Rule } from './rule';

/** Withdrawn without a successor that the source names. */
export const withdrawn: Rule = {
  id: 'withdrawn',
  family: 'knowledge',
  description: 'A standard that was withdrawn and not replaced.',
  defaultSeverity: 'warning',
  checkReference: (reference, context, placement) => {
    const found = outdated(reference, context, placement);
    if (!found || isReplaced(found)) return undefined;
    const day = datasetDay(found.reference, context);
    const was = sayWithdrawn(found);
    return {
      start: reference.start,
      end: reference.end,
      message: {
        en: `${was.en}; the dataset of ${day} names no successor${context.asOf === undefined ? '' : ` as of ${context.asOf}`}.`,
        zh: `${was.zh}；${context.asOf === undefined ? '' : `在${context.asOf}，`}截至${day}的数据中没有代替标准。`,
      },
      fixes: [],
      deprecated: true,
    };
  },
};
