import type { DocumentOfRun } from './consistency/documentsOfRun';
import { type DatedReference, yearDashesIn } from './consistency/yearDash';
import type { Report, Rule } from './rule';

/**
 * The Chinese bodies part number and year by an em dash in Chinese (GB/T 1.1-2020 prints GB/T 1.1—2020) and by a hyphen in
 * English and in their registers: both are right, a mix of them is not.
 */
export const mixedYearDash: Rule = {
  id: 'mixed-year-dash',
  family: 'consistency',
  description: 'Designations of Chinese bodies with an em dash and with a hyphen before the year in one document.',
  defaultSeverity: 'information',
  *checkText(document, { documentOfRun }) {
    const written = document.facts.get(yearDashesIn);
    for (const isChinese of [true, false]) {
      const ofLanguage = written.filter((each) => each.isChinese === isChinese);
      const long = ofLanguage.filter(({ dash }) => dash === '—');
      const short = ofLanguage.filter(({ dash }) => dash === '-');
      const [usual, odd] = long.length > short.length ? [long, short] : [short, long];
      const [kept] = usual;
      if (kept && odd.length === 0 && documentOfRun) yield* acrossDocuments(usual, kept, documentOfRun);
      if (kept && usual.length > odd.length) for (const each of odd) yield reportOf(each, kept);
    }
  },
};

/** Where documents are compared: another dash than that of an earlier document. */
function* acrossDocuments(
  written: readonly DatedReference[],
  first: DatedReference,
  document: DocumentOfRun,
): Generator<Report> {
  const { reference, dash, isChinese } = first;
  const earlier = document.earlier(`dash in ${isChinese ? 'Chinese' : 'other'} text`, {
    value: dash,
    start: reference.start,
  });
  if (!earlier || earlier.value === dash) return;
  const { start, end, canonical } = reference;
  yield {
    start,
    end,
    canonical,
    message: {
      en: `Designations have “${dash}” before the year here and “${earlier.value}” in ${earlier.place}; both are usual, but keep to one in all documents.`,
      zh: `此处编号年份前用“${dash}”，${earlier.place}用“${earlier.value}”；两种写法均可，但各文档应统一。`,
    },
    fixes: [
      {
        kind: 'safe',
        title: { en: `Write “${earlier.value}” in this document`, zh: `本文档中改写为“${earlier.value}”` },
        edits: written.map(({ at }) => ({ start: at, end: at + 1, text: earlier.value })),
      },
    ],
  };
}

function reportOf({ reference, at, dash }: DatedReference, { reference: kept, dash: other }: DatedReference): Report {
  const { start, end, canonical, designation } = reference;
  const written = canonical.slice(0, -(designation.year?.length ?? 0) - 1);
  const [right, wrong] = [`${written}${other}${designation.year}`, `${written}${dash}${designation.year}`];
  return {
    start,
    end,
    canonical,
    message: {
      en: `“${wrong}” has a different dash before the year than most designations in this document; both are usual, but keep to one: “${right}”.`,
      zh: `“${wrong}”年份前的连接号与本文档别处不一致；两种写法均可，但应统一，请写作“${right}”。`,
    },
    fixes: [
      {
        kind: 'safe',
        title: { en: `Write “${right}”`, zh: `改写为“${right}”` },
        edits: [{ start: at, end: at + 1, text: other }],
      },
    ],
    related: [{ start: kept.start, end: kept.end, message: { en: 'The other dash.', zh: '另一种连接号。' } }],
  };
}
