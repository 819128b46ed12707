import { currentEdition } from '../recognition/resolve';
import { datasetDay } from './knowledge/datasetDay';
import { sayCurrentEdition } from './knowledge/outdated';
import { replaceByEdition } from './knowledge/replacement';
import type { Rule } from './rule';

/** Said only where the dataset has all editions of the standard (design decision 4). */
export const unknownEdition: Rule = {
  id: 'unknown-edition',
  family: 'knowledge',
  description: 'A year in which the standard had no edition.',
  defaultSeverity: 'warning',
  check: (mention, context) => {
    if (mention.kind !== 'standard') return undefined;
    const resolution = context.resolutionOf(mention);
    if (resolution?.kind !== 'unknown-edition') return undefined;
    const { record } = resolution;
    const years = record.editions.flatMap(({ year, status }) => (year && status !== 'draft' ? [year] : []));
    const current = currentEdition(record, context.asOf);
    const said = sayCurrentEdition(context.asOf);
    const instead = current
      ? { en: `; ${said.en}${current.designation}`, zh: `；${said.zh}${current.designation}` }
      : { en: '', zh: '' };
    const { year } = mention.designation;
    const day = datasetDay(mention, context);
    return {
      start: mention.start,
      end: mention.end,
      message: {
        en: `${record.designation} has no edition of ${year} in the dataset of ${day} (known: ${years.join(', ')})${instead.en}.`,
        zh: `截至${day}的数据中，${record.designation}没有${year}年版（已有${years.join('、')}年版）${instead.zh}。`,
      },
      fixes: current ? [replaceByEdition(mention, record, current.designation) ?? []].flat() : [],
    };
  },
};
