const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements within a line of text, which part no words. */
const inline = setOf(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark meter nobr output rp rt ruby s small span
  strike strong sub sup time u wbr`,
);

/** Elements within a line of text that hold no prose. */
const inlineCode = setOf('code kbd samp tt var math svg');

/** Elements that stand in a line of text without holding any. */
const replaced = setOf('img input button meter progress audio video canvas object embed picture');

/** Elements whose content is no prose, on lines of their own. */
const hidden = setOf(
  'script style pre textarea template title select noscript iframe noembed noframes xml xmp listing plaintext datalist',
);

/** Elements without content and without an end tag. */
const empty = setOf('area base br col embed hr img input link meta param source track wbr');

/** What an element means to its text. */
export type ElementRole = 'inline' | 'code' | 'replaced' | 'hidden' | 'empty' | 'block';

/**
 * What the element of this name, in lower case, means to its text. Names that HTML does not know and that Word and web
 * components make (`o:p`, `st1:place`, `x-note`) stand within a line.
 */
export function roleOf(name: string): ElementRole {
  if (inline.has(name) || name.includes(':') || name.includes('-')) return 'inline';
  if (inlineCode.has(name)) return 'code';
  if (replaced.has(name)) return 'replaced';
  if (hidden.has(name)) return 'hidden';
  return empty.has(name) ? 'empty' : 'block';
}
