import type { Catalogue } from '../catalogue/model/catalogue';
import type { LintResult } from '../linter';
import type { CommitteeMention, Mention, StandardMention } from '../recognition/mention';
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
 * What hovers and `normlint lookup` say of a mention: what it is, what the catalogue knows of it, and what is wrong with its form.
 */
export function explain(mention: Mention, facts: ExplanationFacts, style: ExplanationStyle): string {
  return [...knowledge(mention, facts, style), ...formParagraphs(mention, style)].join('\n\n');
}

/** The same of a designation that is not in a text, paragraph by paragraph. */
export function explainStandard(
  standard: Pick<StandardMention, 'canonical' | 'designation' | 'text' | 'deviations'>,
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

function formParagraphs(mention: Pick<Mention, 'text' | 'deviations'>, style: ExplanationStyle): string[] {
  const form = deviationSentence(mention, style);
  return form === undefined ? [] : [form];
}

function knowledge(
  mention: Mention,
  { catalogue, asOf, resolutionOf }: ExplanationFacts,
  style: ExplanationStyle,
): readonly string[] {
  if (catalogue === undefined) return withoutCatalogue(mention, style);
  switch (mention.kind) {
    case 'standard': {
      const resolution = resolutionOf(mention);
      return resolution === undefined
        ? withoutCatalogue(mention, style)
        : standardParagraphs(mention, resolution, catalogue, style, asOf);
    }
    case 'committee':
      return committeeParagraphs(mention, catalogue, style);
    case 'agency':
      return agencyParagraphs(mention, catalogue, style);
  }
}

function withoutCatalogue({ canonical }: Mention, style: ExplanationStyle): readonly string[] {
  const why = { en: 'No catalogue is loaded, so nothing more can be said.', zh: '未加载标准目录，无法提供更多信息。' };
  return [style.markup.strong(canonical), say(style, why)];
}
