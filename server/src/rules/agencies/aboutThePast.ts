import { isAboutThePast as isPast } from '../../context/agencies/aboutThePast';
import type { Place } from '../../recognition/mention';
import { blockOf } from '../history/blockOf';

export { yearsIn } from '../../context/agencies/aboutThePast';

/** Whether the sentence around a name, or the row of its table, speaks of the time until `date`, when it was in use. */
export function isAboutThePast(place: Place, date: string, row: string): boolean {
  return isPast(blockOf(place.prose), place, date, row);
}
