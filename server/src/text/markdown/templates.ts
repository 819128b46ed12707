import type { InlineContext } from '@lezer/markdown';

/** What begins and what ends a piece in braces that is meant for a program. */
const pieces: readonly (readonly [begin: RegExp, end: string])[] = [
  [/^\{\{[<%]?/, '}}'],
  [/^\{%/, '%}'],
  [/^\{\/\*/, '*/}'],
  [/^\{[#.:-](?=[\w:#. }-])/, '}'],
];

/** The role in front of a code span in MyST: `{ref}`. */
const role = /^\{[a-z][\w:+.-]{0,40}\}(?=`)/i;

/** In UTF-16 units: as far as a brace is followed. */
const longest = 500;

/**
 * Shortcodes and templates (`{{< ref >}}`, `{{ page.title }}`, `{% raw %}`), comments of MDX, attributes of headings and
 * spans (`{#id .class}`, `{: .note}`), and the names of roles: no prose.
 */
export function readTemplate(cx: InlineContext, _next: number, start: number): number {
  const end = endOfTemplate(cx, start);
  return end < 0 ? -1 : cx.addElement(cx.elt('Template', start, end));
}

function endOfTemplate(cx: InlineContext, start: number): number {
  const text = cx.slice(start, Math.min(cx.end, start + longest));
  for (const [begin, end] of pieces) {
    const found = begin.exec(text);
    if (!found) continue;
    const at = text.indexOf(end, found[0].length);
    if (at >= 0) return start + at + end.length;
  }
  const name = role.exec(text);
  return name ? start + name[0].length : -1;
}
