import type { Catalogue } from '../../catalogue/catalogue';
import type { LintResult } from '../../linter';
import type { Mention } from '../../mention';
import { agencyParagraphs } from './agencyText';
import { committeeParagraphs } from './committeeText';
import { deviationSentence } from './deviationText';
import type { HoverStyle } from './hoverStyle';
import { standardParagraphs } from './standardText';

/** Where a hover's facts come from. */
export interface HoverFacts extends Pick<LintResult, 'resolutionOf'> {
  /** Without one only the form is spoken of. */
  readonly catalogue: Catalogue | undefined;
}

/**
 * What a hover says of a mention: what it is, what the catalogue knows of it, and what is wrong with its form.
 */
export function hoverText(mention: Mention, facts: HoverFacts, style: HoverStyle): string {
  const form = deviationSentence(mention, style.markup);
  return [...knowledge(mention, facts, style), ...(form === undefined ? [] : [form])].join('\n\n');
}

function knowledge(mention: Mention, { catalogue, resolutionOf }: HoverFacts, style: HoverStyle): readonly string[] {
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

function withoutCatalogue({ canonical }: Mention, { markup }: HoverStyle): readonly string[] {
  return [markup.strong(canonical), markup.text('No catalogue is loaded, so nothing more can be said.')];
}
