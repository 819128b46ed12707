import type { Markup } from './markup';

/** In which words an explanation is written. */
export interface ExplanationStyle {
  readonly markup: Markup;
  /** Language of which titles and names come first. */
  readonly language: 'en' | 'zh';
}
