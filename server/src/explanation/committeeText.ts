import type { Catalogue } from '../catalogue/model/catalogue';
import type { Language } from '../language/bilingual';
import type { CommitteeMention } from '../recognition/mention';
import { datasetDate } from './datasetText';
import { type ExplanationStyle, inOrder, say } from './style';

/** What the catalogue knows of a committee that is mentioned, paragraph by paragraph. */
export function committeeParagraphs(
  mention: Pick<CommitteeMention, 'canonical'>,
  catalogue: Catalogue,
  style: ExplanationStyle,
): string[] {
  const { markup, language } = style;
  const name = committeeName(mention.canonical, catalogue, language);
  return [
    markup.strong(mention.canonical),
    name === undefined
      ? say(style, { en: 'The dataset has no name for this committee.', zh: '数据中没有该委员会的名称。' })
      : markup.text(name),
    say(style, datasetDate(catalogue)),
  ];
}

/** The names of a committee, those in the reader's language first; undefined when the dataset has none. */
export function committeeName(designation: string, catalogue: Catalogue, language: Language): string | undefined {
  const committee = catalogue.committees().find((each) => each.designation === designation);
  if (committee === undefined) return undefined;
  const names = inOrder(committee.names, language).join(' · ');
  if (names === '' || committee.sourced) return names === '' ? undefined : names;
  return language === 'zh' ? `${names}（名称未经公开来源证实）` : `${names} (name not confirmed by a published source)`;
}
