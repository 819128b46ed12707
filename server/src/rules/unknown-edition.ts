import type { StandardRecord } from '../catalogue/model/catalogue';
import { currentEdition } from '../recognition/resolve';
import { datasetDay } from './knowledge/datasetDay';
import { sayCurrentEdition } from './knowledge/outdated';
import { replaceByEdition } from './knowledge/replacement';
import type { Report, Rule } from './rule';

/** Said only where the dataset has all editions of the standard (design decision 4). */
export const unknownEdition: Rule = {
  id: 'unknown-edition',
  family: 'knowledge',
  description: 'A year in which the standard had no edition.',
  defaultSeverity: 'warning',
  checkReference: (reference, context) => {
    const resolution = context.resolutionOf(reference);
    if (resolution?.kind !== 'unknown-edition') return undefined;
    const { record } = resolution;
    const years = record.editions.flatMap(({ year, status }) => (year && status !== 'draft' ? [year] : []));
    const current = currentEdition(record, context.asOf);
    const said = sayCurrentEdition(context.asOf);
    const instead = current
      ? { en: `; ${said.en}${current.designation}`, zh: `；${said.zh}${current.designation}` }
      : { en: '', zh: '' };
    const { year } = reference.designation;
    const day = datasetDay(reference, context);
    if (years.length === 0) return { start: reference.start, end: reference.end, ...onlyDraft(record, day) };
    return {
      start: reference.start,
      end: reference.end,
      message: {
        en: `${record.designation} has no edition of ${year} in the dataset of ${day} (known: ${years.join(', ')})${instead.en}.`,
        zh: `截至${day}的数据中，${record.designation}没有${year}年版（已有${years.join('、')}年版）${instead.zh}。`,
      },
      fixes: current ? [replaceByEdition(reference, record, current.designation) ?? []].flat() : [],
    };
  },
};

/** Said of what has a number and has not come out. */
function onlyDraft({ designation }: StandardRecord, day: string): Pick<Report, 'message' | 'fixes'> {
  return {
    message: {
      en: `${designation} has not been published as of ${day}: the dataset has it as a draft only.`,
      zh: `截至${day}，${designation}尚未发布，数据中仅有其草案。`,
    },
    fixes: [],
  };
}
