import { frontMatterEnd } from '../frontMatter';

/**
 * A Markdown text as the parser can take it, every sign at its offset. Only the structure is read from it.
 *
 * Front matter becomes empty lines. The parser knows LF only: a carriage return in front of it becomes a space, and a
 * backslash in front of that one too; both make the same hard break. Nor does it know a table whose lines end with a
 * space behind the last bar: the bar changes places with it. It looks for the line below a table's head in a time that
 * grows with the square of the white space in front of one: of white space that long, the rest becomes a letter.
 */
export function prepareMarkdown(source: string): string {
  const end = frontMatterEnd(source);
  let text = end === 0 ? source : '\n'.repeat(end) + source.slice(end);
  if (text.includes('\r')) text = text.replaceAll('\\\r\n', '  \n').replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  if (text.includes('| \n') || text.includes('|\t\n')) text = text.replace(/\|([ \t]+)(?=\n)/g, '$1|');
  return hasLongSpace(text)
    ? text.replace(/[ \t]{256,}/g, (space) => space.slice(0, 255).padEnd(space.length, 'x'))
    : text;
}

function hasLongSpace(text: string): boolean {
  return text.includes(' '.repeat(256)) || /[ \t]{256}/.test(text);
}
