/**
 * Where the text begins behind YAML (`---`) or TOML (`+++`) front matter, in UTF-16 units; 0 when there is none.
 * A byte order mark in front of it is tolerated.
 */
export function frontMatterEnd(source: string): number {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = source.slice(start, start + 3);
  if (fence !== '---' && fence !== '+++') return 0;
  let line = nextLine(source, start);
  if (source.slice(start + 3, line).trim() !== '') return 0;
  while (line < source.length) {
    const next = nextLine(source, line);
    const text = source.slice(line, Math.min(next, line + 8)).trimEnd();
    if (text === fence || (fence === '---' && text === '...')) return next;
    line = next;
  }
  return 0;
}

function nextLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end + 1;
}
