import { judgeDesignation } from '../../designations/parse';
import type { Deviation } from '../../notation/deviation';
import type { StandardMention } from '../../recognition/mention';
import type { RecognisedText } from '../../recognition/recognisedText';
import { standsInChinese } from './language';
import { type Reference, referencesIn } from './references';

/** The signs that Chinese bodies print before a year: an em dash in Chinese, a hyphen in English and in their registers. */
export type Dash = '—' | '-';

/** A dated reference to a Chinese document, and the sign before its year. */
export interface YearDash {
  readonly reference: Reference;
  /** Where the sign stands in the source. */
  readonly at: number;
  /** The sign as written; where another one is written, the sign that it is repaired to. */
  readonly dash: Dash;
  /** Whether it stands in Chinese text: a document in two languages may print each in its own way. */
  readonly isChinese: boolean;
  /** Whether another sign is written. */
  readonly isRepaired: boolean;
}

interface YearDashes {
  readonly all: readonly YearDash[];
  /** Those that are repaired, by where the reference begins. */
  readonly repaired: ReadonlyMap<number, YearDash>;
}

const remembered = new WeakMap<RecognisedText, YearDashes>();

function dashesOf(text: RecognisedText): YearDashes {
  let dashes = remembered.get(text);
  if (!dashes) {
    const references = referencesIn(text);
    const written = references.flatMap((reference) => writtenDash(reference, text.source));
    const usual = { chinese: usualDash(written, true), other: usualDash(written, false) };
    const repaired = references.flatMap((reference) => repairedDash(reference, usual));
    const all = [...written, ...repaired].sort((a, b) => a.at - b.at);
    dashes = { all, repaired: new Map(repaired.map((each) => [each.reference.start, each])) };
    remembered.set(text, dashes);
  }
  return dashes;
}

/** The signs before all years of the text that may be either of the two, in order. Linear in the number of mentions. */
export function yearDashesIn(text: RecognisedText): readonly YearDash[] {
  return dashesOf(text).all;
}

/** The deviations of a mention, with the dash that the text uses in the repair of the sign before the year. */
export function withDashOfText(mention: StandardMention, text: RecognisedText): readonly Deviation[] {
  if (dashesOf(text).repaired.get(mention.start)?.dash !== '—') return mention.deviations;
  return mention.deviations.map((deviation) =>
    isYearSign(deviation, mention) && deviation.edit
      ? { ...deviation, edit: { ...deviation.edit, text: '—' } }
      : deviation,
  );
}

function usualDash(written: readonly YearDash[], isChinese: boolean): Dash {
  const ofLanguage = written.filter((each) => each.isChinese === isChinese);
  return ofLanguage.filter(({ dash }) => dash === '—').length > ofLanguage.length / 2 ? '—' : '-';
}

function writtenDash(reference: Reference, source: string): YearDash[] {
  if (!reference.year || !printsEither(reference)) return [];
  const { mention, year } = reference;
  const at = year.start - 1;
  const dash = source.charAt(at);
  if ((dash !== '—' && dash !== '-') || mention.deviations.some(({ start, end }) => start <= at && at < end)) return [];
  return [{ reference, at, dash, isChinese: standsInChinese(mention), isRepaired: false }];
}

function repairedDash(reference: Reference, usual: { readonly chinese: Dash; readonly other: Dash }): YearDash[] {
  const { mention } = reference;
  const sign = mention.members.length > 0 ? undefined : mention.deviations.find((each) => isYearSign(each, mention));
  if (!sign || !printsEither(reference)) return [];
  const isChinese = standsInChinese(mention);
  return [{ reference, at: sign.start, dash: isChinese ? usual.chinese : usual.other, isChinese, isRepaired: true }];
}

/** Whether the deviation is repaired by writing a hyphen before the year. */
function isYearSign({ edit }: Deviation, { year }: StandardMention): boolean {
  return year !== undefined && edit?.text === '-' && edit.end === year.start;
}

/** Whether the body prints the designation with an em dash as well. */
function printsEither({ canonical, designation: { identical, supplements } }: Reference): boolean {
  if (identical || supplements.length > 0) return false;
  const withEmDash = canonical.replace(/-(?=\d{4}$)/, '—');
  return withEmDash !== canonical && judgeDesignation(withEmDash)?.deviations.length === 0;
}
