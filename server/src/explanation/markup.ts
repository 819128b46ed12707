/** How a text for people is marked up. Every function takes plain text and gives marked-up text. */
export interface Markup {
  /** As the Language Server Protocol names it. */
  readonly kind: 'markdown' | 'plaintext';
  text(plain: string): string;
  strong(plain: string): string;
  code(plain: string): string;
  link(plain: string, address: string): string;
}

/** Markdown in which nothing but Normlint's own signs has a meaning. */
export const markdownMarkup: Markup = {
  kind: 'markdown',
  text: escaped,
  strong: (plain) => `**${escaped(plain)}**`,
  code: (plain) => {
    const fence = '`'.repeat(1 + Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length)));
    const inner = oneLine(plain);
    return fence === '`' ? `\`${inner}\`` : `${fence} ${inner} ${fence}`;
  },
  link: (plain, address) =>
    isWebAddress(address)
      ? `[${escaped(plain)}](<${address.replace(/[\s<>\\]/g, encodeURIComponent)}>)`
      : escaped(plain),
};

/** The same without any markup, for clients that show hovers as they come. */
export const plainMarkup: Markup = {
  kind: 'plaintext',
  text: oneLine,
  strong: oneLine,
  code: (plain) => `“${oneLine(plain)}”`,
  link: (plain, address) => `${oneLine(plain)}: ${address}`,
};

function escaped(plain: string): string {
  return oneLine(plain)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function oneLine(plain: string): string {
  return plain.replace(/\s+/g, ' ');
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
