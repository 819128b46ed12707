import type { Agency, AgencyEnd, FormerName } from '../catalogue/agency';
import type { Catalogue } from '../catalogue/catalogue';
import type { AgencyMention } from '../mention';
import { listed } from '../rules/bilingual';
import { when } from './dateText';
import type { ExplanationStyle } from './style';

/** What the catalogue knows of an agency that is mentioned, paragraph by paragraph. */
export function agencyParagraphs(
  mention: Pick<AgencyMention, 'agency' | 'canonical'>,
  catalogue: Catalogue,
  style: ExplanationStyle,
): string[] {
  const { markup, language } = style;
  const agency = catalogue.agencies().find(({ id }) => id === mention.agency);
  const dataset = markup.text(`Dataset of ${catalogue.asOf}.`);
  if (agency === undefined) return [markup.strong(mention.canonical), dataset];
  const names = inOrder(agency.names, language).filter((name) => name !== agency.abbreviation);
  const sentences = [
    names.join(' · '),
    end(agency.ended),
    former(agency.formerNames, language),
    parents(agency),
    namesakes(agency),
  ];
  return [
    markup.strong(agency.abbreviation),
    ...sentences.filter((sentence) => sentence !== '').map((sentence) => markup.text(sentence)),
    ...(agency.page === undefined ? [] : [markup.link('Home page', agency.page)]),
    dataset,
  ];
}

function inOrder({ en, zh }: { readonly en?: string; readonly zh?: string }, language: 'en' | 'zh'): string[] {
  return (language === 'zh' ? [zh, en] : [en, zh]).filter((name) => name !== undefined);
}

function end(ended: AgencyEnd | undefined): string {
  if (ended === undefined) return '';
  const { kind, date, successors, remark } = ended;
  const verb = kind === 'renamed' ? 'Renamed' : 'Dissolved';
  const sentences = [`${verb}${date === undefined ? '' : ` ${when(date)}`}.`];
  if (successors.length > 0) {
    sentences.push(`${kind === 'renamed' ? 'Now' : 'Its functions went to'} ${listed(successors, 'en')}.`);
  }
  if (remark !== undefined) sentences.push(`${remark}.`);
  return sentences.join(' ');
}

function former(names: readonly FormerName[], language: 'en' | 'zh'): string {
  if (names.length === 0) return '';
  return `Formerly ${names.map((name) => formerName(name, language)).join('; ')}.`;
}

function formerName(name: FormerName, language: 'en' | 'zh'): string {
  const [first = name.abbreviation ?? '', ...others] = inOrder(name, language);
  const abbreviation = name.abbreviation === undefined || first === name.abbreviation ? [] : [name.abbreviation];
  const inBrackets = [...others, ...abbreviation, ...period(name)];
  return inBrackets.length === 0 ? first : `${first} (${inBrackets.join(', ')})`;
}

function period({ from, until }: FormerName): string[] {
  if (from !== undefined && until !== undefined) return [`${from} to ${until}`];
  if (from !== undefined) return [`from ${from}`];
  return until === undefined ? [] : [`until ${until}`];
}

function parents({ parents: superior }: Agency): string {
  return superior.length === 0 ? '' : `Belongs to ${listed(superior, 'en')}.`;
}

function namesakes({ abbreviation, ambiguousWith }: Agency): string {
  return ambiguousWith.length === 0 ? '' : `${abbreviation} also stands for ${listed(ambiguousWith, 'en')}.`;
}
