import type { Adoption, Catalogue, Edition, StandardRecord } from '../catalogue/catalogue';
import type { Designation } from '../designations/designation';
import type { StandardMention } from '../mention';
import type { Resolution } from '../recognition/resolve';
import { listed } from '../rules/bilingual';
import { whyImpossible } from '../rules/impossible-year';
import { committeeName } from './committeeText';
import { datasetSentence } from './datasetText';
import { editionSentences, newestEdition } from './editionText';
import type { Markup } from './markup';
import type { ExplanationStyle } from './style';

/** Longest list that a hover shows in full. */
const listLimit = 12;

/** What the catalogue knows of a standard that is mentioned, paragraph by paragraph. */
export function standardParagraphs(
  { canonical, designation }: Pick<StandardMention, 'canonical' | 'designation'>,
  resolution: Resolution,
  catalogue: Catalogue,
  style: ExplanationStyle,
): string[] {
  const { markup } = style;
  const heading = markup.strong(canonical);
  const dataset = markup.text(datasetSentence(catalogue, designation));
  switch (resolution.kind) {
    case 'known':
      return [
        heading,
        ...recordParagraphs(resolution.record, resolution.edition, designation, catalogue, style),
        dataset,
      ];
    case 'unknown-edition':
      return [heading, ...recordParagraphs(resolution.record, undefined, designation, catalogue, style), dataset];
    case 'impossible-year': {
      const sentence = `It cannot exist: ${whyImpossible(designation, resolution).en}.`;
      const known = resolution.record
        ? recordParagraphs(resolution.record, undefined, designation, catalogue, style)
        : [];
      return [heading, markup.text(sentence), ...known, dataset];
    }
    case 'series':
      return [
        heading,
        markup.text(`A standard in ${resolution.parts.length} parts: ${limited(resolution.parts)}.`),
        dataset,
      ];
    case 'other-prefix': {
      const others = resolution.records.map((record) => named(record, style));
      return [
        heading,
        markup.text(`Not known under this prefix. The same number is ${listed(others, 'en')}.`),
        dataset,
      ];
    }
    case 'unknown-number': {
      const parts = resolution.parts.length === 0 ? '' : ` It has these parts: ${limited(resolution.parts)}.`;
      return [
        heading,
        markup.text(`No such number is in the dataset, which has every published one of the series.${parts}`),
        dataset,
      ];
    }
    case 'newer':
      return [heading, markup.text('It may be newer than the dataset.'), dataset];
    case 'not-covered':
      return [
        heading,
        markup.text('The dataset does not have it, and it may exist all the same.'),
        ...adoptions(designation, catalogue).map((sentence) => markup.text(sentence)),
        dataset,
      ];
  }
}

function recordParagraphs(
  record: StandardRecord,
  edition: Edition | undefined,
  designation: Designation,
  catalogue: Catalogue,
  style: ExplanationStyle,
): string[] {
  const { markup } = style;
  const shown = edition ?? newestEdition(record);
  return [
    ...titles(record, style).map((title) => markup.text(title)),
    markup.text(status(record, designation, edition)),
    ...supplements(shown, markup),
    ...belongings(record, designation, shown, catalogue, style),
    ...page(shown, markup),
  ];
}

function named(record: StandardRecord, style: ExplanationStyle): string {
  const [title] = titles(record, style);
  return title === undefined ? record.designation : `${record.designation} (${title})`;
}

function titles({ titles: { en, zh } }: StandardRecord, { language }: ExplanationStyle): string[] {
  return (language === 'zh' ? [zh, en] : [en, zh]).filter((title) => title !== undefined);
}

function status(record: StandardRecord, { year }: Designation, edition: Edition | undefined): string {
  if (year !== undefined && edition !== undefined) return editionSentences(record, edition);
  const newest = edition ?? newestEdition(record);
  if (newest === undefined) return 'The dataset names no edition.';
  const adjective = newest.status === 'published' ? 'current' : 'newest';
  const sentences =
    year === undefined
      ? [`The ${adjective} edition is ${newest.designation}. ${editionSentences(record, newest)}`]
      : [`The dataset has no edition of ${year}. The ${adjective} one is ${newest.designation}.`];
  if (record.editions.length > 2)
    sentences.push(`Editions: ${limited(record.editions.map((each) => each.designation))}.`);
  return sentences.join(' ');
}

function supplements(edition: Edition | undefined, markup: Markup): string[] {
  if (edition === undefined || edition.supplements.length === 0) return [];
  const each = edition.supplements.map(({ designation, status, published }) => {
    const date = published === undefined ? '' : `, ${published}`;
    return `${designation} (${status}${date})`;
  });
  return [markup.text(`Supplements: ${limited(each)}.`)];
}

function belongings(
  record: StandardRecord,
  designation: Designation,
  edition: Edition | undefined,
  catalogue: Catalogue,
  style: ExplanationStyle,
): string[] {
  const sentences: string[] = [];
  sentences.push(...adoptions(designation, catalogue, edition));
  if (record.committee !== undefined) {
    const name = committeeName(record.committee, catalogue, style);
    sentences.push(`Committee: ${record.committee}${name === undefined ? '' : `, ${name}`}.`);
  }
  if (record.origin !== undefined) sentences.push(`Your own list ${record.origin} names it${remark(record)}.`);
  return sentences.map((sentence) => style.markup.text(sentence));
}

function remark({ note }: StandardRecord): string {
  return note === undefined ? '' : `: ${note.replace(/\.$/, '')}`;
}

const degrees: Readonly<Record<Exclude<Adoption['degree'], 'unknown'>, string>> = {
  IDT: 'identical',
  MOD: 'modified',
  NEQ: 'not equivalent',
  EQV: 'equivalent',
  REF: 'by reference',
};

/** Which standards it adopts, and which adopt it: those of the edition, where the source tells them apart. */
function adoptions(designation: Designation, catalogue: Catalogue, shown?: Edition): string[] {
  const { adopts, adoptedBy } = catalogue.adoptions(designation);
  const adopters = preferred(adoptedBy, ({ adopted }) => adopted === shown?.designation).map(
    ({ designation, edition, degree }) => withDegree(edition ?? designation, degree),
  );
  const ofEdition = preferred(adopts, ({ edition }) => edition === shown?.designation);
  const adopted = ofEdition.map(({ designation, degree }) => withDegree(designation, degree));
  return [
    ...(adopted.length > 0 ? [`Adopts ${enumerated(adopted)}.`] : []),
    ...(adopters.length > 0 ? [`Adopted as ${enumerated(adopters)}.`] : []),
  ];
}

/** Those that fit; all of them when none does. */
function preferred<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  const fitting = items.filter(fits);
  return fitting.length > 0 ? fitting : items;
}

function withDegree(designation: string, degree: Adoption['degree']): string {
  return degree === 'unknown' ? designation : `${designation} (${degree}: ${degrees[degree]})`;
}

function page(edition: Edition | undefined, markup: Markup): string[] {
  return edition?.page === undefined ? [] : [markup.link('Official page', edition.page)];
}

function enumerated(items: readonly string[]): string {
  return items.length > listLimit ? limited(items) : listed(items, 'en');
}

function limited(items: readonly string[]): string {
  const shown = items.slice(0, listLimit).join(', ');
  return items.length > listLimit ? `${shown} and ${items.length - listLimit} more` : shown;
}
