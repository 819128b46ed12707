import type { Catalogue, StandardSummary, SuggestionReason } from '../../catalogue/catalogue';
import { agencyParagraphs } from '../../explanation/agencyText';
import { explainCommittee, explainStandard } from '../../explanation/explain';
import { plainMarkup } from '../../explanation/markup';
import type { ExplanationStyle } from '../../explanation/style';
import { printable } from '../printable';
import type { Answer, StandardAnswer } from './lookUp';

const style: ExplanationStyle = { markup: plainMarkup, language: 'en' };

/** What was found, for people: a line for each statement, an empty line between standards. */
export function textAnswer(answer: Answer, catalogue: Catalogue, onDate: string | undefined): string {
  return `${printableLines(blocksOf(answer, catalogue, onDate)).join('\n\n')}\n`;
}

function printableLines(blocks: readonly (readonly string[])[]): string[] {
  return blocks.map((lines) => lines.map(printable).join('\n'));
}

function blocksOf(answer: Answer, catalogue: Catalogue, onDate: string | undefined): string[][] {
  switch (answer.kind) {
    case 'standard':
      return [standardLines(answer.standard, catalogue, onDate)];
    case 'alias': {
      const meant = answer.standards.map(({ canonical }) => canonical).join(', ');
      const heading = `“${answer.text}” stands for ${meant} (${answer.alias.source}).`;
      return [[heading], ...answer.standards.map((standard) => standardLines(standard, catalogue, onDate))];
    }
    case 'committee':
      return [explainCommittee(answer, catalogue, style)];
    case 'agency':
      return [agencyParagraphs({ agency: answer.agency.id, canonical: answer.text }, catalogue, style)];
    case 'titles':
      return [
        answer.titles.map((found) => summaryLine(found, found.title)),
        [`Found by words of the title. Dataset of ${catalogue.asOf}.`],
      ];
    case 'nothing':
      return [[`Nothing is found. Dataset of ${catalogue.asOf}.`]];
  }
}

function standardLines(standard: StandardAnswer, catalogue: Catalogue, onDate: string | undefined): string[] {
  const lines = explainStandard(standard, standard.resolution, catalogue, style);
  if (onDate !== undefined) lines.push(dateLine(standard, onDate));
  if (standard.resolution.kind === 'series') {
    const parts = catalogue.describeParts(standard.designation);
    lines.push('Parts:', ...parts.map((part) => `  ${summaryLine(part, part.titles.en ?? part.titles.zh)}`));
  }
  if (standard.suggestions.length > 0) {
    lines.push('Perhaps meant:');
    for (const { designation, title, reason } of standard.suggestions) {
      lines.push(`  ${designation}${title === undefined ? '' : `  ${title}`} (${reasons[reason]})`);
    }
  }
  return lines;
}

function dateLine({ canonical, onDate: edition }: StandardAnswer, date: string): string {
  return edition
    ? `On ${date} the current edition was ${edition.designation}.`
    : `The dataset does not say which edition of ${canonical} was current on ${date}.`;
}

function summaryLine({ designation, status }: StandardSummary, title: string | undefined): string {
  return `${designation}  ${status}${title === undefined ? '' : `  ${title}`}`;
}

const reasons: Readonly<Record<SuggestionReason, string>> = {
  title: 'by its title',
  prefix: 'same number, other prefix',
  adoption: 'adopts this number',
  part: 'other part',
  'digits-swapped': 'two digits swapped',
  'digit-missing': 'one digit more',
  'digit-extra': 'one digit less',
  'digit-changed': 'one digit changed',
};
