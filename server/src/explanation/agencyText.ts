import type { Agency, AgencyEnd, FormerName } from '../catalogue/model/agency';
import type { Catalogue } from '../catalogue/model/catalogue';
import { type Bilingual, type Language, listed, sentences } from '../language/bilingual';
import type { AgencyMention } from '../recognition/mention';
import { datasetDate } from './datasetText';
import { when } from './dateText';
import { type ExplanationStyle, inOrder, say } from './style';

/** What the catalogue knows of an agency that is mentioned, paragraph by paragraph. */
export function agencyParagraphs(
  mention: Pick<AgencyMention, 'agency' | 'canonical'>,
  catalogue: Catalogue,
  style: ExplanationStyle,
): string[] {
  const { markup, language } = style;
  const agency = catalogue.agencies().find(({ id }) => id === mention.agency);
  const dataset = say(style, datasetDate(catalogue));
  if (agency === undefined) return [markup.strong(mention.canonical), dataset];
  const paragraphs = [
    inOrder(agency.names, language)
      .filter((name) => name !== agency.abbreviation)
      .join(' · '),
    end(agency.ended, language),
    former(agency.formerNames, language),
    parents(agency, language),
    namesakes(agency, language),
  ];
  const home: Bilingual = { en: 'Home page', zh: '官方网站' };
  return [
    markup.strong(agency.abbreviation),
    ...paragraphs.filter((paragraph) => paragraph !== '').map((paragraph) => markup.text(paragraph)),
    ...(agency.page === undefined ? [] : [markup.link(home[language], agency.page)]),
    dataset,
  ];
}

function end(ended: AgencyEnd | undefined, language: Language): string {
  if (ended === undefined) return '';
  const { kind, successors, remark } = ended;
  const date = ended.date === undefined ? undefined : when(ended.date);
  const isRenamed = kind === 'renamed';
  const what: Bilingual = {
    en: `${isRenamed ? 'Renamed' : 'Dissolved'}${date === undefined ? '' : ` ${date.en}`}.`,
    zh: `${date?.zh ?? '已'}${isRenamed ? '更名' : '撤销'}。`,
  };
  const names = listed(successors, language);
  const now: Bilingual = isRenamed
    ? { en: `Now ${names}.`, zh: `现为${names}。` }
    : { en: `Its functions went to ${names}.`, zh: `其职责并入${names}。` };
  const parts = [what[language]];
  if (successors.length > 0) parts.push(now[language]);
  if (remark !== undefined) parts.push(language === 'zh' ? `${remark}。` : `${remark}.`);
  return sentences(parts, language);
}

function former(names: readonly FormerName[], language: Language): string {
  if (names.length === 0) return '';
  const each = names.map((name) => formerName(name, language));
  return language === 'zh' ? `曾用名：${each.join('；')}。` : `Formerly ${each.join('; ')}.`;
}

function formerName(name: FormerName, language: Language): string {
  const [first = name.abbreviation ?? '', ...others] = inOrder(name, language);
  const abbreviation = name.abbreviation === undefined || first === name.abbreviation ? [] : [name.abbreviation];
  const inBrackets = [...others, ...abbreviation, ...period(name, language)];
  if (inBrackets.length === 0) return first;
  return language === 'zh' ? `${first}（${inBrackets.join('，')}）` : `${first} (${inBrackets.join(', ')})`;
}

function period({ from, until }: FormerName, language: Language): string[] {
  const isChinese = language === 'zh';
  if (from !== undefined && until !== undefined) return [isChinese ? `${from}至${until}` : `${from} to ${until}`];
  if (from !== undefined) return [isChinese ? `${from}起` : `from ${from}`];
  return until === undefined ? [] : [isChinese ? `至${until}` : `until ${until}`];
}

function parents({ parents: superior }: Agency, language: Language): string {
  if (superior.length === 0) return '';
  const names = listed(superior, language);
  return language === 'zh' ? `隶属于${names}。` : `Belongs to ${names}.`;
}

function namesakes({ abbreviation, ambiguousWith }: Agency, language: Language): string {
  if (ambiguousWith.length === 0) return '';
  const others = listed(ambiguousWith, language);
  return language === 'zh' ? `${abbreviation}也指${others}。` : `${abbreviation} also stands for ${others}.`;
}
