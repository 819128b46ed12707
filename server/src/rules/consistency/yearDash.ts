import type { Placement, YearDash } from '../../context/placement';
import { languageAround } from '../../context/surroundingLanguage';
import { judgeDesignation } from '../../designations/parse';
import type { Deviation } from '../../notation/deviation';
import type { Reference } from '../../recognition/mention';
import { referencesIn } from '../../recognition/references';
import type { Document } from '../rule';

/** A dated reference to a Chinese document, and the sign before its year. */
export interface DatedReference {
  readonly reference: Reference;
  /** Where the sign stands in the source. */
  readonly at: number;
  /** The sign as written; where another one is written, the sign that it is repaired to. */
  readonly dash: YearDash;
  /** Whether it stands in Chinese text: a document in two languages may print each in its own way. */
  readonly isChinese: boolean;
}

/** The signs before all years of the text that may be either of the two, in order. Linear in the number of references. */
export function yearDashesIn(text: Document): readonly DatedReference[] {
  const usual = text.facts.get(usualDashes);
  const repaired = referencesIn(text).flatMap((reference): DatedReference[] => {
    const sign = repairedSign(reference);
    if (!sign) return [];
    const isChinese = languageAround(reference) === 'zh';
    return [{ reference, at: sign.start, dash: isChinese ? usual.chinese : usual.other, isChinese }];
  });
  return [...text.facts.get(writtenDashes), ...repaired].sort((a, b) => a.at - b.at);
}

/** Which sign stands before most years of a text, where one of the two is written: in Chinese text and in other. */
export function usualDashes(text: Document): Placement['usualDash'] {
  const written = text.facts.get(writtenDashes);
  return { chinese: usualDash(written, true), other: usualDash(written, false) };
}

/** The deviations of a mention, with the dash that the document uses in the repair of the sign before a year. */
export function withUsualDash(
  deviations: readonly Deviation[],
  references: readonly Reference[],
  { usualDash }: Placement,
): readonly Deviation[] {
  const signs = new Set(
    references
      .filter((reference) => (languageAround(reference) === 'zh' ? usualDash.chinese : usualDash.other) === '—')
      .flatMap((reference) => repairedSign(reference)?.start ?? []),
  );
  if (signs.size === 0) return deviations;
  return deviations.map((deviation) =>
    signs.has(deviation.start) && deviation.edit ? { ...deviation, edit: { ...deviation.edit, text: '—' } } : deviation,
  );
}

function usualDash(written: readonly DatedReference[], isChinese: boolean): YearDash {
  const ofLanguage = written.filter((each) => each.isChinese === isChinese);
  return ofLanguage.filter(({ dash }) => dash === '—').length > ofLanguage.length / 2 ? '—' : '-';
}

function writtenDashes(text: Document): readonly DatedReference[] {
  return referencesIn(text).flatMap((reference) => writtenDash(reference));
}

function writtenDash(reference: Reference): DatedReference[] {
  const { year, deviations, start, text } = reference;
  if (!year || !printsEither(reference)) return [];
  const at = year.start - 1;
  const dash = text.charAt(at - start);
  if ((dash !== '—' && dash !== '-') || deviations.some((each) => each.start <= at && at < each.end)) return [];
  return [{ reference, at, dash, isChinese: languageAround(reference) === 'zh' }];
}

/** The deviation that is repaired by writing a hyphen before the year, where the body prints an em dash as well. */
function repairedSign(reference: Reference): Deviation | undefined {
  const { deviations, year } = reference;
  const sign = deviations.find(({ edit }) => year !== undefined && edit?.text === '-' && edit.end === year.start);
  return sign && printsEither(reference) ? sign : undefined;
}

/** Whether the body prints the designation with an em dash as well. */
function printsEither({ canonical, designation: { identical, supplements } }: Reference): boolean {
  if (identical || supplements.length > 0) return false;
  const withEmDash = canonical.replace(/-(?=\d{4}$)/, '—');
  return withEmDash !== canonical && judgeDesignation(withEmDash)?.deviations.length === 0;
}
