import type { Catalogue } from '../catalogue/catalogue';
import type { Designation } from '../designations/designation';

/** What the dataset claims to know of the designation's series, with its date and source, as one sentence. */
export function datasetSentence(catalogue: Catalogue, designation: Designation): string {
  const coverage = catalogue.coverage(designation);
  if (coverage === undefined) return `Dataset of ${catalogue.asOf}, without this series.`;
  const { series, complete, asOf, source } = coverage;
  return `Dataset: ${series} ${complete ? 'complete' : 'in part'}, as of ${asOf} (${source}).`;
}
