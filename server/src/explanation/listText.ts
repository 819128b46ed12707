import type { Language } from '../language/bilingual';

/** Longest list that is shown in full. */
export const listLimit = 12;

/** A list that is cut at {@link listLimit}, with the number of what is left out. */
export function limited(items: readonly string[], language: Language): string {
  const shown = items.slice(0, listLimit).join(language === 'zh' ? '、' : ', ');
  const more = items.length - listLimit;
  if (more <= 0) return shown;
  return language === 'zh' ? `${shown}等，另有${more}个` : `${shown} and ${more} more`;
}
