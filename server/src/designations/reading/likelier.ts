import type { BodyId } from '../designation';
import { isInChinese } from '../grammar/chineseEvidence';
import type { Knowledge } from '../issuingBody';
import type { ReadDesignation } from './readDesignation';

/**
 * Where two bodies share a prefix, whether the first reading is likelier than the second. Form decides first (a hyphen before
 * the year in `SN 0168-2015` is China's, a colon Switzerland's), then what is known of the body that is meant, then the
 * catalogue, then the company: in Chinese text a Chinese body, elsewhere the one that the words around it speak of.
 */
export function isLikelier(
  text: string,
  read: ReadDesignation,
  other: ReadDesignation,
  knowledge: Knowledge | undefined,
  meant: BodyId | undefined,
): boolean {
  const form = differences(text, other) - differences(text, read);
  if (form !== 0) return form > 0;
  const [a, b] = [read.body, other.body];
  if (meant === a.id || meant === b.id) return meant === a.id && meant !== b.id;
  const isKnown = knowledge?.hasStandard(read.designation) === true;
  if (isKnown !== (knowledge?.hasStandard(other.designation) === true)) return isKnown;
  if ((a.country === 'CN') === (b.country === 'CN')) return false;
  if (isInChinese({ text, ...read, knowledge })) return a.country === 'CN';
  const isMeant = a.isMeant({ text, ...read, knowledge });
  if (isMeant !== b.isMeant({ text, ...other, knowledge })) return isMeant;
  return b.country === 'CN';
}

/** How many pieces differ from what the body prints. */
function differences(text: string, { tokens }: ReadDesignation): number {
  return tokens.filter(({ start, end, expected }) => !expected.includes(text.slice(start, end))).length;
}
