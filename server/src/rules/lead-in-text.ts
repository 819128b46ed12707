import type { WrittenLeadIn } from '../context/outline/leadIn';
import { type Outline, outlineOf, type ReferenceSection } from '../context/outline/outline';
import type { Bilingual } from '../language/bilingual';
import type { Span } from '../text/span';
import { chineseLeadIns, chineseNone, isoLeadIns, isoNone, type LeadIn, ownWording } from './references/leadIns';
import { claimedChineseRules, type DraftingRules, draftingRules, ownDesignations } from './references/profile';
import type { Report, ReportedFix, Rule } from './rule';

/** GB/T 1.1-2020, 8.6.2, and ISO/IEC Directives, Part 2, 15.5.2, prescribe what stands before the list, word for word. */
export const leadInText: Rule = {
  id: 'lead-in-text',
  family: 'list',
  description: 'A text before the list of normative references that is not the prescribed one.',
  defaultSeverity: 'information',
  checkText: (document) => {
    const outline = document.facts.get(outlineOf);
    return outline.sections.flatMap((section) => {
      const drafting = draftingRules(document, outline, section);
      return drafting ? check(section, drafting, yearOf(outline, drafting)) : [];
    });
  },
};

/** The year whose drafting rules hold for the document, where it shows; those of ISO name no edition of theirs. */
function yearOf(outline: Outline, drafting: DraftingRules): number | undefined {
  const claimed = drafting === 'chinese' ? claimedChineseRules(outline) : undefined;
  if (claimed !== undefined) return Number(claimed);
  const own = ownDesignations(outline)[0]?.references[0].designation.year;
  if (own === undefined || !/^\d{4}$/.test(own)) return undefined;
  return Number(own) - yearsToPublication;
}

/** A document that is published now was begun under the rules of some years ago. */
const yearsToPublication = 3;

function check(section: ReferenceSection, drafting: DraftingRules, year: number | undefined): Report[] {
  const [leadIns, none] = drafting === 'chinese' ? [chineseLeadIns, chineseNone] : [isoLeadIns, isoNone];
  const valid = leadIns.find(({ since }) => since <= (year ?? Number.POSITIVE_INFINITY)) ?? leadIns[0];
  const [newest] = leadIns;
  if (!valid || !newest) return [];
  const { leadIn: written } = section;
  const [first] = section.entries;
  if (!first) return written && !holds(written.text, none) ? [differs(written, none, clauseOf(drafting, newest))] : [];
  if (!section.hasWordsBefore) return missing(section, valid.text, clauseOf(drafting, valid));
  // That there are none, beside entries, is what normative-list-form reports.
  if (!written || section.statement || ownWording.test(written.text.trim())) return [];
  const found = leadIns.find(({ text, since }) =>
    since < 2020 ? holds(withThisDocument(written.text), withThisDocument(text)) : holds(written.text, text),
  );
  if (!found) return [differs(written, valid.text, clauseOf(drafting, valid))];
  const isOld = year !== undefined && found.since < valid.since;
  return isOld ? [outdated(written, valid, clauseOf(drafting, valid))] : [];
}

/** Documents of earlier years called themselves what they are: 本标准, “this International Standard”, “this part of ISO 1234”. */
function withThisDocument(text: string): string {
  return text
    .replace(/本(?:标准|部分|规范|规程|指导性技术文件)/g, '本文件')
    .replace(
      /\bthis (?:(?:international|european|british|technical) )?(?:standard|specification|report|recommendation|guide)\b|\bthis part of [A-Z/ ]{2,16}\d[\d-]*/gi,
      'this document',
    );
}

/** Whether the text has the prescribed one in it, signs and spaces aside. */
function holds(text: string, prescribed: string): boolean {
  return core(text).includes(core(prescribed));
}

function core(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Which clause prescribes the text; of an earlier edition only the edition is named. */
function clauseOf(drafting: DraftingRules, { since }: LeadIn): Bilingual {
  if (drafting === 'chinese') {
    if (since < 2020) return { en: `GB/T 1.1—${since}`, zh: `GB/T 1.1—${since}` };
    return { en: 'GB/T 1.1—2020, 8.6.2', zh: 'GB/T 1.1—2020中8.6.2' };
  }
  if (since < 2016) return { en: `ISO/IEC Directives, Part 2:${since}`, zh: `ISO/IEC导则第2部分：${since}` };
  return { en: 'ISO/IEC Directives, Part 2, 15.5.2', zh: 'ISO/IEC导则第2部分15.5.2' };
}

function differs({ start, end }: WrittenLeadIn, text: string, { en, zh }: Bilingual): Report {
  return {
    start,
    end,
    message: {
      en: `The lead-in of the list differs from the wording that is prescribed by ${en}.`,
      zh: `清单的引导语与${zh}规定的固定表述不同。`,
    },
    fixes: [replacement({ start, end }, text)],
  };
}

function outdated({ start, end }: WrittenLeadIn, { text, since }: LeadIn, { en, zh }: Bilingual): Report {
  return {
    start,
    end,
    severity: 'hint',
    message: {
      en: `The lead-in of the list is that of earlier drafting rules; since ${since} it is worded as in ${en}.`,
      zh: `清单的引导语沿用旧版起草规则的表述；自${since}年起应采用${zh}规定的表述。`,
    },
    fixes: [replacement({ start, end }, text)],
  };
}

function replacement({ start, end }: Span, text: string): ReportedFix {
  return {
    kind: 'suggested',
    title: { en: 'Replace by the prescribed text', zh: '替换为规定的表述' },
    edits: [{ start, end, text }],
  };
}

function missing({ entries, title }: ReferenceSection, text: string, { en, zh }: Bilingual): Report[] {
  const [first] = entries;
  if (!first) return [];
  const { start, end } = first.subject ?? first;
  const { lines, lineBreak, isApart, ownsLines } = first.layout;
  const at = lines.start;
  const canInsert = first.pieces.length === 1 && ownsLines;
  return [
    {
      start,
      end,
      message: {
        en: `“${title}” has no lead-in; its wording is prescribed by ${en}.`,
        zh: `“${title}”缺少引导语；${zh}规定了固定表述。`,
      },
      fixes: canInsert
        ? [
            {
              kind: 'suggested',
              title: { en: 'Insert the prescribed text', zh: '插入规定的表述' },
              edits: [{ start: at, end: at, text: text + lineBreak.repeat(isApart ? 2 : 1) }],
            },
          ]
        : [],
    },
  ];
}
