import type { Catalogue } from '../catalogue/catalogue';
import type { LintResult } from '../linter';
import type { Mention } from '../mention';
import { agencyParagraphs } from './agencyText';
import { committeeParagraphs } from './committeeText';
import { deviationSentence } from './deviationText';
import { standardParagraphs } from './standardText';
import type { ExplanationStyle } from './style';

/** Where an explanation's facts come from. */
export interface ExplanationFacts extends Pick<LintResult, 'resolutionOf'> {
  /** Without one only the form is spoken of. */
  readonly catalogue: Catalogue | undefined;
}

/**
 * What hovers and `normlint lookup` say of a mention: what it is, what the catalogue knows of it, and what is wrong with its form.
 */
export function explain(mention: Mention, facts: ExplanationFacts, style: ExplanationStyle): string {
  const form = deviationSentence(mention, style.markup);
  return [...knowledge(mention, facts, style), ...(form === undefined ? [] : [form])].join('\n\n');
}

function knowledge(
  mention: Mention,
  { catalogue, resolutionOf }: ExplanationFacts,
  style: ExplanationStyle,
): readonly string[] {
  if (catalogue === undefined) return withoutCatalogue(mention, style);
  switch (mention.kind) {
    case 'standard': {
      const resolution = resolutionOf(mention);
      return resolution === undefined
        ? withoutCatalogue(mention, style)
        : standardParagraphs(mention, resolution, catalogue, style);
    }
    case 'committee':
      return committeeParagraphs(mention, catalogue, style);
    case 'agency':
      return agencyParagraphs(mention, catalogue, style);
  }
}

function withoutCatalogue({ canonical }: Mention, { markup }: ExplanationStyle): readonly string[] {
  return [markup.strong(canonical), markup.text('No catalogue is loaded, so nothing more can be said.')];
}
