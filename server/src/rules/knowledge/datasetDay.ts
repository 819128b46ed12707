import type { Reference } from '../../recognition/mention';
import type { RuleContext } from '../rule';

/** Day until which the dataset knows the series of a standard, ISO 8601: what a claim that something is missing holds for. */
export function datasetDay({ designation }: Pick<Reference, 'designation'>, { catalogue }: RuleContext): string {
  return (catalogue?.coverage(designation) ?? catalogue)?.asOf ?? '';
}
