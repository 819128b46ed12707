import type { Catalogue } from '../catalogue/model/catalogue';
import type { Designation } from '../designations/designation';
import type { Bilingual } from '../language/bilingual';

/** What the dataset claims to know of the designation's series, with its date and source, as one sentence. */
export function datasetSentence(catalogue: Catalogue, designation: Designation): Bilingual {
  const coverage = catalogue.coverage(designation);
  if (coverage === undefined) {
    return {
      en: `Dataset of ${catalogue.asOf}, without this series.`,
      zh: `数据截至${catalogue.asOf}，不含该系列。`,
    };
  }
  const { series, complete, asOf, source } = coverage;
  return {
    en: `Dataset: ${series} ${complete ? 'complete' : 'in part'}, as of ${asOf} (${source}).`,
    zh: `数据：${series}${complete ? '完整' : '不完整'}，截至${asOf}（${source}）。`,
  };
}

/** The same where nothing is claimed of a series. */
export function datasetDate({ asOf }: Catalogue): Bilingual {
  return { en: `Dataset of ${asOf}.`, zh: `数据截至${asOf}。` };
}
