import type { Catalogue, StandardSummary } from '../../catalogue/model/catalogue';
import { agencyParagraphs } from '../../explanation/agencyText';
import { statusName } from '../../explanation/editionText';
import { explainCommittee, explainStandard } from '../../explanation/explain';
import { plainMarkup } from '../../explanation/markup';
import { inOrder } from '../../explanation/style';
import type { Language } from '../../language/bilingual';
import { printable } from '../printable';
import type { Answer, StandardAnswer } from './lookUp';
import { type AnswerWords, answerWords } from './words';

/** How to answer a person. */
export interface AnswerStyle {
  readonly language: Language;
  /** Day, ISO 8601, for which the current edition was asked. */
  readonly onDate?: string | undefined;
}

/** What was found, for people: a line for each statement, an empty line between standards. */
export function textAnswer(answer: Answer, catalogue: Catalogue, style: AnswerStyle): string {
  const blocks = new TextAnswer(catalogue, style).blocks(answer);
  return `${blocks.map((lines) => lines.map(printable).join('\n')).join('\n\n')}\n`;
}

class TextAnswer {
  private readonly words: AnswerWords;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly style: AnswerStyle,
  ) {
    this.words = answerWords[style.language];
  }

  blocks(answer: Answer): string[][] {
    const { catalogue, words } = this;
    const explanation = { markup: plainMarkup, language: this.style.language };
    switch (answer.kind) {
      case 'standard':
        return [this.standard(answer.standard)];
      case 'alias': {
        const meant = answer.standards.map(({ canonical }) => canonical);
        const heading = words.alias(answer.text, meant, answer.alias.source);
        return [[heading], ...answer.standards.map((standard) => this.standard(standard))];
      }
      case 'committee':
        return [explainCommittee(answer, catalogue, explanation)];
      case 'agency':
        return [agencyParagraphs({ agency: answer.agency.id, canonical: answer.text }, catalogue, explanation)];
      case 'titles':
        return [answer.titles.map((found) => this.summary(found, found.title)), [words.byTitle(catalogue.asOf)]];
      case 'nothing':
        return [[words.nothing(catalogue.asOf)]];
    }
  }

  private standard(standard: StandardAnswer): string[] {
    const { catalogue, words } = this;
    const { language, onDate } = this.style;
    const lines = explainStandard(standard, standard.resolution, catalogue, { markup: plainMarkup, language });
    if (onDate !== undefined) {
      const { canonical, onDate: edition } = standard;
      lines.push(edition ? words.current(onDate, edition.designation) : words.noneCurrent(onDate, canonical));
    }
    if (standard.resolution.kind === 'series') {
      const parts = catalogue.describeParts(standard.designation);
      lines.push(words.parts, ...parts.map((part) => `  ${this.summary(part, inOrder(part.titles, language)[0])}`));
    }
    if (standard.suggestions.length > 0) {
      lines.push(words.perhaps);
      for (const { designation, title, reason } of standard.suggestions) {
        lines.push(`  ${designation}${title === undefined ? '' : `  ${title}`} (${words.reasons[reason]})`);
      }
    }
    return lines;
  }

  private summary({ designation, status }: StandardSummary, title: string | undefined): string {
    return `${designation}  ${statusName(status, this.style.language)}${title === undefined ? '' : `  ${title}`}`;
  }
}
