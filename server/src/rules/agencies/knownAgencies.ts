import type { Agency } from '../../catalogue/model/agency';
import type { Language } from '../../language/bilingual';
import type { AgencyMention } from '../../recognition/mention';
import { isHan } from '../../text/typography';
import type { ReportedFix } from '../rule';

/** The language in which a name is written. */
export function languageOfName(mention: AgencyMention): Language {
  return isHan(mention.reading.charCodeAt(0)) ? 'zh' : 'en';
}

/** Whether the name is an abbreviation, of the agency's present name or of an earlier one. */
export function isAbbreviated(mention: AgencyMention): boolean {
  return mention.name === 'abbreviation' || /^[\p{Lu}\d./ -]+$/u.test(mention.reading);
}

/** The agency's official name, its abbreviation or its short Chinese name, as it would stand in place of the mention. */
export function nameInPlaceOf(mention: AgencyMention, { abbreviation, names, aliases }: Agency): string {
  const language = languageOfName(mention);
  if (language === 'en' && isAbbreviated(mention)) return abbreviation;
  const short = language === 'zh' && mention.name === 'alias' ? aliases.zh[0] : undefined;
  return short ?? names[language] ?? abbreviation;
}

/** A fix that writes another name in place of the mention; none where markup inside it forbids one. */
export function renameTo(mention: AgencyMention, name: string): ReportedFix[] {
  if (mention.hasMarkup) return [];
  const title = { en: `Replace by “${name}”`, zh: `替换为“${name}”` };
  return [{ kind: 'suggested', title, edits: [{ start: mention.start, end: mention.end, text: name }] }];
}
