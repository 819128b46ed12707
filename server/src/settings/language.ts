import type { Settings } from './settings';

/**
 * The language of messages: the one that is set, or else that of the reader's surroundings, or else English.
 *
 * @param setting the setting `language`
 * @param locale a tag such as `zh-cn` from an editor or `zh_CN.UTF-8` from an environment variable
 */
export function messageLanguage(
  setting: Settings['language'],
  locale: string | undefined,
): Exclude<Settings['language'], 'auto'> {
  if (setting !== 'auto') return setting;
  return locale !== undefined && /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en';
}
