/** The languages that messages are written in. */
export const languages = ['en', 'zh'] as const;

export type Language = (typeof languages)[number];

/** One text in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** `a`, `a and b`, `a, b and c`; in Chinese `a、b和c`. */
export function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const head = items.slice(0, -1);
  return language === 'zh' ? `${head.join('、')}和${last}` : `${head.join(', ')} and ${last}`;
}

/** A text made in each language by the same means. */
export function inEach(make: (language: Language) => string): Bilingual {
  return { en: make('en'), zh: make('zh') };
}

/** Whole sentences one after the other: a space between them in English, none in Chinese. */
export function sentences(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh' ? '' : ' ');
}
