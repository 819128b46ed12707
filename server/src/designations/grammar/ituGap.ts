import type { Reader } from '../../notation/reader';
import { endOfJoint } from './gap';

const recommendation = / (?:Recommendations?|Recs?\.?)(?= )/iy;
const inChinese = / ?建议书 ?/y;

/**
 * Takes what stands between the sector and the series, with the word that may stand there: `ITU-T Rec. X.509`. False where
 * no series can follow.
 */
export function takeSeriesGap(reader: Reader): boolean {
  const word = reader.match(recommendation)?.[0];
  if (word !== undefined) reader.take('remark', word.length, '');
  const chinese = reader.match(inChinese)?.[0];
  if (chinese !== undefined) {
    reader.take('remark', chinese.length, ' ');
    return true;
  }
  const end = endOfJoint(reader.text, reader.position);
  const joint = reader.text.slice(reader.position, end);
  if (joint.length > 2 || joint.includes('.')) return false;
  reader.take('gap', joint.length, ' ');
  return true;
}
