import type { Catalogue } from '../catalogue/catalogue';
import type { CommitteeMention } from '../mention';
import type { ExplanationStyle } from './style';

/** What the catalogue knows of a committee that is mentioned, paragraph by paragraph. */
export function committeeParagraphs(
  mention: Pick<CommitteeMention, 'canonical'>,
  catalogue: Catalogue,
  style: ExplanationStyle,
): string[] {
  const { markup } = style;
  const name = committeeName(mention.canonical, catalogue, style);
  return [
    markup.strong(mention.canonical),
    markup.text(name ?? 'The dataset has no name for this committee.'),
    markup.text(`Dataset of ${catalogue.asOf}.`),
  ];
}

/** The names of a committee, those in the reader's language first; undefined when the dataset has none. */
export function committeeName(
  designation: string,
  catalogue: Catalogue,
  { language }: ExplanationStyle,
): string | undefined {
  const committee = catalogue.committees().find((each) => each.designation === designation);
  if (committee === undefined) return undefined;
  const { en, zh } = committee.names;
  const names = (language === 'zh' ? [zh, en] : [en, zh]).filter((name) => name !== undefined);
  if (names.length === 0) return undefined;
  return `${names.join(' · ')}${committee.sourced ? '' : ' (name not confirmed by a published source)'}`;
}
