import type { Catalogue } from '../catalogue/model/catalogue';
import type { LintResult } from '../linter';
import type { CommitteeMention, Reference, Subject, Written } from '../recognition/mention';
import type { Resolution } from '../recognition/resolve';
import { agencyParagraphs } from './agencyText';
import { committeeParagraphs } from './committeeText';
import { deviationSentence } from './deviationText';
import { standardParagraphs } from './standardText';
import { type ExplanationStyle, say } from './style';

/** Where an explanation's facts come from. */
export interface ExplanationFacts extends Pick<LintResult, 'resolutionOf'> {
  /** Without one only the form is spoken of. */
  readonly catalogue: Catalogue | undefined;
  /** Day as of which the text is judged, ISO 8601; undefined for what is so by the day of the catalogue. */
  readonly asOf?: string | undefined;
}

/**
 * What hovers and `normlint lookup` say of a reference, a committee or an agency: what it is, what the catalogue knows of it, and what is wrong with its form.
 */
export function explain(subject: Subject, facts: ExplanationFacts, style: ExplanationStyle): string {
  return [...knowledge(subject, facts, style), ...formParagraphs(subject, style)].join('\n\n');
}

/** The same of a designation that is not in a text, paragraph by paragraph. */
export function explainStandard(
  standard: Pick<Reference, 'canonical' | 'designation' | 'text' | 'deviations'>,
  resolution: Resolution,
  catalogue: Catalogue,
  style: ExplanationStyle,
): string[] {
  return [...standardParagraphs(standard, resolution, catalogue, style), ...formParagraphs(standard, style)];
}

/** The same of a committee that is not in a text. */
export function explainCommittee(
  committee: Pick<CommitteeMention, 'canonical' | 'text' | 'deviations'>,
  catalogue: Catalogue,
  style: ExplanationStyle,
): string[] {
  return [...committeeParagraphs(committee, catalogue, style), ...formParagraphs(committee, style)];
}

function formParagraphs(mention: Pick<Written, 'text' | 'deviations'>, style: ExplanationStyle): string[] {
  const form = deviationSentence(mention, style);
  return form === undefined ? [] : [form];
}

function knowledge(
  subject: Subject,
  { catalogue, asOf, resolutionOf }: ExplanationFacts,
  style: ExplanationStyle,
): readonly string[] {
  if (catalogue === undefined) return withoutCatalogue(subject, style);
  if ('designation' in subject) {
    const resolution = resolutionOf(subject);
    return resolution === undefined
      ? withoutCatalogue(subject, style)
      : standardParagraphs(subject, resolution, catalogue, style, asOf);
  }
  return subject.kind === 'committee'
    ? committeeParagraphs(subject, catalogue, style)
    : agencyParagraphs(subject, catalogue, style);
}

function withoutCatalogue({ canonical }: Subject, style: ExplanationStyle): readonly string[] {
  const why = { en: 'No catalogue is loaded, so nothing more can be said.', zh: '未加载标准目录，无法提供更多信息。' };
  return [style.markup.strong(canonical), say(style, why)];
}
