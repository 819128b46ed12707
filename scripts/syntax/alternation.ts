/**
 * A regular expression that matches exactly these texts, without an alternation of all of them: what begins alike is written
 * once, and so is what ends alike behind different beginnings. A text that begins another one is tried after it.
 */
export function alternation(texts: Iterable<string>): string {
  return groupOf([...new Set(texts)].sort());
}

const escaped = (sign: string): string => (/[.*+?^${}()|[\]\\/]/.test(sign) ? `\\${sign}` : sign);

function groupOf(texts: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const text of texts) {
    if (text === '') continue;
    const [sign = ''] = text;
    const list = rests.get(sign);
    const rest = text.slice(sign.length);
    if (list) list.push(rest);
    else rests.set(sign, [rest]);
  }
  const behind = new Map<string, string[]>();
  for (const [sign, list] of rests) {
    const rest = groupOf(list);
    const signs = behind.get(rest);
    if (signs) signs.push(sign);
    else behind.set(rest, [sign]);
  }
  const branches = [...behind].map(([rest, signs]) => oneOf(signs) + rest);
  const isOptional = texts.includes('');
  if (branches.length === 0) return '';
  const [only = ''] = branches;
  if (branches.length === 1 && !isOptional) return only;
  return `(?:${branches.join('|')})${isOptional ? '?' : ''}`;
}

function oneOf(signs: readonly string[]): string {
  const [only = ''] = signs;
  return signs.length === 1 ? escaped(only) : `[${signs.map((sign) => (sign === '-' ? '\\-' : sign)).join('')}]`;
}
