import { readDay } from '../settings/asOf';
import type { Rule } from './rule';

/** A date that cannot be read would silently let everything be judged as of today. */
export const asOfDate: Rule = {
  id: 'as-of-date',
  family: 'form',
  description: 'A date under `asOf` in the front matter that is no day.',
  defaultSeverity: 'error',
  checkText: ({ asOf }) => {
    if (asOf === undefined || readDay(asOf.text) !== undefined) return [];
    const { start, end, text } = asOf;
    return [
      {
        start,
        end,
        message: {
          en: `“${text}” is not a date, so this document is not judged as of its own day; write it like 2019-05-01.`,
          zh: `“${text}”不是日期，因此本文档未按其自身日期检查；请写成2019-05-01的形式。`,
        },
        fixes: [],
      },
    ];
  },
};
