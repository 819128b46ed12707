import type { Markup } from './markup';

/** In which words a hover is written. */
export interface HoverStyle {
  readonly markup: Markup;
  /** Language of which titles and names come first. */
  readonly language: 'en' | 'zh';
}
