import type { Bilingual, Language } from '../language/bilingual';
import type { Markup } from './markup';

/** In which words an explanation is written. */
export interface ExplanationStyle {
  readonly markup: Markup;
  /** Language of the sentences, and of the titles and names that come first. */
  readonly language: Language;
}

/** A sentence in the reader's language, marked up. */
export function say({ markup, language }: ExplanationStyle, sentence: Bilingual): string {
  return markup.text(sentence[language]);
}

/** Titles or names that exist, those in the reader's language first. */
export function inOrder(
  { en, zh }: { readonly en?: string; readonly zh?: string },
  language: Language,
): readonly string[] {
  return (language === 'zh' ? [zh, en] : [en, zh]).filter((name) => name !== undefined);
}
