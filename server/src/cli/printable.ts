/** Line breaks as spaces; control and direction-changing characters, which a terminal would obey, as their code. */
export function printable(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `<U+${code}>`;
    });
}
