import type { Catalogue, Edition, StandardRecord } from '../catalogue/model/catalogue';
import type { Designation } from '../designations/designation';
import { type Bilingual, inEach, type Language, listed, sentences } from '../language/bilingual';
import type { Reference } from '../recognition/mention';
import { replacementOfReference } from '../recognition/replacementOfReference';
import { currentEdition, type Resolution } from '../recognition/resolve';
import { whyImpossible } from '../rules/impossible-year';
import { adoptions } from './adoptionText';
import { committeeName } from './committeeText';
import { datasetSentence } from './datasetText';
import { editionSentences, newestEdition, statusName } from './editionText';
import { limited } from './listText';
import { issuerOf, prefixSentence } from './prefixText';
import { replacementSentence } from './replacementText';
import { type ExplanationStyle, inOrder, say } from './style';

/**
 * What the catalogue knows of a standard that is mentioned, paragraph by paragraph.
 *
 * @param asOf day as of which the text is judged, ISO 8601
 */
export function standardParagraphs(
  { canonical, designation }: Pick<Reference, 'canonical' | 'designation'>,
  resolution: Resolution,
  catalogue: Catalogue,
  style: ExplanationStyle,
  asOf?: string,
): string[] {
  const inBetween = findings(designation, resolution, catalogue, style);
  const replacement = replacementOfReference(designation, resolution, catalogue);
  const shown = 'edition' in resolution ? resolution.edition : undefined;
  const followed = replacement && replacementSentence(replacement, shown?.succession?.designations ?? []);
  const then = asOf === undefined ? undefined : atThatTime(resolution, asOf);
  return [
    style.markup.strong(canonical),
    ...inBetween,
    ...(followed ? [say(style, followed)] : []),
    ...(then ? [say(style, then)] : []),
    say(style, datasetSentence(catalogue, designation)),
  ];
}

/** Which edition was current when the text was written. */
function atThatTime(resolution: Resolution, asOf: string): Bilingual | undefined {
  const record = 'record' in resolution ? resolution.record : undefined;
  if (!record) return undefined;
  const current = currentEdition(record, asOf)?.designation;
  return current === undefined
    ? {
        en: `As of ${asOf}, the date of this text, no edition is known to have been in force.`,
        zh: `截至本文日期${asOf}，未见现行版本。`,
      }
    : {
        en: `As of ${asOf}, the date of this text, the current edition was ${current}.`,
        zh: `截至本文日期${asOf}，现行版本为${current}。`,
      };
}

function findings(
  designation: Designation,
  resolution: Resolution,
  catalogue: Catalogue,
  style: ExplanationStyle,
): string[] {
  switch (resolution.kind) {
    case 'known':
      return recordParagraphs(resolution.record, resolution.edition, designation, catalogue, style);
    case 'unknown-edition':
      return recordParagraphs(resolution.record, undefined, designation, catalogue, style);
    case 'impossible-year': {
      const why = whyImpossible(designation, resolution);
      const known = resolution.record
        ? recordParagraphs(resolution.record, undefined, designation, catalogue, style)
        : [];
      return [say(style, { en: `It cannot exist: ${why.en}.`, zh: `不可能存在：${why.zh}。` }), ...known];
    }
    case 'series': {
      const { length } = resolution.parts;
      const parts = inEach((language) => limited(resolution.parts, language));
      return [
        say(style, { en: `A standard in ${length} parts: ${parts.en}.`, zh: `共${length}个部分：${parts.zh}。` }),
      ];
    }
    case 'other-prefix': {
      const others = inEach((language) =>
        listed(
          resolution.records.map((record) => named(record, language)),
          language,
        ),
      );
      return [
        say(style, {
          en: `Not known under this prefix. The same number is ${others.en}.`,
          zh: `该代号下没有此编号。相同编号的标准为${others.zh}。`,
        }),
      ];
    }
    case 'unknown-number':
      return [say(style, noSuchNumber(resolution.parts))];
    case 'newer':
      return [say(style, { en: 'It may be newer than the dataset.', zh: '可能比数据更新。' })];
    case 'not-covered':
      return [
        say(style, {
          en: 'The dataset does not have it, and it may exist all the same.',
          zh: '数据中没有该标准，但它可能存在。',
        }),
        ...adoptions(designation, catalogue).map((sentence) => say(style, sentence)),
        ...origin(designation, catalogue, style),
      ];
  }
}

/** What the prefix says, or else who issues it. */
function origin(designation: Designation, catalogue: Catalogue, style: ExplanationStyle): string[] {
  const ofPrefix = prefixSentence(designation, catalogue);
  if (ofPrefix) return [say(style, ofPrefix)];
  const issuer = issuerOf(designation);
  const home: Bilingual = { en: 'Home page of the issuing body', zh: '发布机构主页' };
  return issuer ? [say(style, issuer.sentence), style.markup.link(home[style.language], issuer.page)] : [];
}

function noSuchNumber(known: readonly string[]): Bilingual {
  const parts = inEach((language) => limited(known, language));
  return {
    en: `No such number is in the dataset, which has every published one of the series.${known.length === 0 ? '' : ` It has these parts: ${parts.en}.`}`,
    zh: `数据包含该系列已发布的全部编号，其中没有此编号。${known.length === 0 ? '' : `已有部分：${parts.zh}。`}`,
  };
}

function recordParagraphs(
  record: StandardRecord,
  edition: Edition | undefined,
  designation: Designation,
  catalogue: Catalogue,
  style: ExplanationStyle,
): string[] {
  const { markup, language } = style;
  const shown = edition ?? newestEdition(record);
  return [
    ...inOrder(record.titles, language).map((title) => markup.text(title)),
    say(style, status(record, designation, edition)),
    ...supplements(shown).map((sentence) => say(style, sentence)),
    ...belongings(record, designation, shown, catalogue).map((sentence) => say(style, sentence)),
    ...page(shown, style),
  ];
}

function named({ designation, titles }: StandardRecord, language: Language): string {
  const [title] = inOrder(titles, language);
  if (title === undefined) return designation;
  return language === 'zh' ? `${designation}《${title}》` : `${designation} (${title})`;
}

function status(record: StandardRecord, { year }: Designation, edition: Edition | undefined): Bilingual {
  if (year !== undefined && edition !== undefined) return editionSentences(record, edition);
  const newest = edition ?? newestEdition(record);
  if (newest === undefined) return { en: 'The dataset names no edition.', zh: '数据中没有版本信息。' };
  const isCurrent = newest.status === 'published';
  const name = newest.designation;
  const adjective = isCurrent ? 'current' : 'newest';
  const life = editionSentences(record, newest);
  const parts: Bilingual[] =
    year === undefined
      ? [
          {
            en: `The ${adjective} edition is ${name}. ${life.en}`,
            zh: `${isCurrent ? '现行' : '最新'}版本为${name}。${life.zh}`,
          },
        ]
      : [
          {
            en: `The dataset has no edition of ${year}. The ${adjective} one is ${name}.`,
            zh: `数据中没有${year}年的版本。${isCurrent ? '现行' : '最新'}版本为${name}。`,
          },
        ];
  if (record.editions.length > 2) {
    const all = inEach((language) =>
      limited(
        record.editions.map((each) => listedEdition(each, language)),
        language,
      ),
    );
    parts.push({ en: `Editions: ${all.en}.`, zh: `各版本：${all.zh}。` });
  }
  return inEach((language) =>
    sentences(
      parts.map((part) => part[language]),
      language,
    ),
  );
}

/** An edition in a list; one that is not out yet says so: its designation has no year. */
function listedEdition({ designation, status }: Edition, language: Language): string {
  if (status !== 'draft' && status !== 'upcoming') return designation;
  const name = statusName(status, language);
  return language === 'zh' ? `${designation}（${name}）` : `${designation} (${name})`;
}

function supplements(edition: Edition | undefined): Bilingual[] {
  if (edition === undefined || edition.supplements.length === 0) return [];
  const { en, zh } = inEach((language) => {
    const isChinese = language === 'zh';
    const each = edition.supplements.map(({ designation, status, published }) => {
      const inBrackets = [statusName(status, language), ...(published === undefined ? [] : [published])];
      return isChinese ? `${designation}（${inBrackets.join('，')}）` : `${designation} (${inBrackets.join(', ')})`;
    });
    return limited(each, language);
  });
  return [{ en: `Supplements: ${en}.`, zh: `补充件：${zh}。` }];
}

function belongings(
  record: StandardRecord,
  designation: Designation,
  edition: Edition | undefined,
  catalogue: Catalogue,
): Bilingual[] {
  const parts = adoptions(designation, catalogue, edition);
  const { committee, origin, note } = record;
  if (committee !== undefined) {
    const name = inEach((language) => committeeName(committee, catalogue, language) ?? '');
    parts.push({
      en: `Committee: ${committee}${name.en === '' ? '' : `, ${name.en}`}.`,
      zh: `归口：${committee}${name.zh === '' ? '' : `，${name.zh}`}。`,
    });
  }
  if (origin !== undefined) {
    const remark = note?.replace(/[.。]$/, '');
    parts.push({
      en: `Your own list ${origin} names it${remark === undefined ? '' : `: ${remark}`}.`,
      zh: `自有清单${origin}列有该标准${remark === undefined ? '' : `：${remark}`}。`,
    });
  }
  return parts;
}

function page(edition: Edition | undefined, { markup, language }: ExplanationStyle): string[] {
  const official: Bilingual = { en: 'Official page', zh: '官方页面' };
  return edition?.page === undefined ? [] : [markup.link(official[language], edition.page)];
}
