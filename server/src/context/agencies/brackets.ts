import type { Mention } from '../../recognition/mention';
import { type Span, shiftSpan } from '../../text/span';

/** What stands between a name and its abbreviation: the country, a bracket, and perhaps words that introduce the abbreviation. */
const opening =
  /^(?:,? (?:of (?:the )?)?(?:People's Republic of China|PRC|China))? ?\((?:以下简称|简称|下称|hereinafter |hereafter |abbreviated |referred to as |the )*["']?$/;

/** How far apart the two may stand, in UTF-16 units. */
const reach = 80;

/**
 * Where a mention and the one that stands alone in brackets behind it are written, in the source, closing bracket included;
 * undefined where the second stands otherwise.
 */
export function withBrackets({ place: first }: Mention, { place: second }: Mention): Span | undefined {
  if (first.prose !== second.prose || second.start - first.end > reach) return undefined;
  const { prose, start, blockStart } = first;
  const closing = /^["']?\)/.exec(prose.text.slice(second.end, second.end + 2))?.[0];
  if (closing === undefined || !opening.test(prose.text.slice(first.end, second.start))) return undefined;
  return shiftSpan(prose.toSource(start, second.end + closing.length), blockStart);
}
