import type { Mention } from '../../recognition/mention';

/** What stands between a name and its abbreviation: the country, a bracket, and perhaps words that introduce the abbreviation. */
const opening =
  /^(?:,? (?:of (?:the )?)?(?:People's Republic of China|PRC|China))? ?\((?:以下简称|简称|下称|hereinafter |hereafter |abbreviated |referred to as |the )*["']?$/;

/** How far apart the two may stand, in UTF-16 units. */
const reach = 80;

/** Whether the second mention stands alone in brackets behind the first. */
export function isInBracketsBehind({ place: first }: Mention, { place: second }: Mention): boolean {
  if (first.prose !== second.prose || second.start - first.end > reach) return false;
  const { text } = first.prose;
  return opening.test(text.slice(first.end, second.start)) && /^["']?\)/.test(text.slice(second.end, second.end + 2));
}
