/**
 * Where the text begins behind YAML (`---`), TOML (`+++`) or JSON (`;;;`, or braces on lines of their own) front matter, in
 * UTF-16 units; 0 when there is none. A byte order mark in front of it is tolerated.
 */
export function frontMatterEnd(source: string): number {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = nextLine(source, start);
  const first = source.slice(start, Math.min(line, start + 8)).trimEnd();
  const fence = first === '{' ? '}' : first;
  if (!fences.has(first) || source.slice(start, line).trimEnd() !== first) return 0;
  while (line < source.length) {
    const next = nextLine(source, line);
    const text = source.slice(line, Math.min(next, line + 8)).trimEnd();
    if (text === fence || (fence === '---' && text === '...')) return next;
    line = next;
  }
  return 0;
}

const fences = new Set(['---', '+++', ';;;', '{']);

function nextLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end + 1;
}
