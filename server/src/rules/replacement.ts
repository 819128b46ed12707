import type { StandardMention } from '../mention';
import type { ReportedFix } from './rule';

/** A fix that writes another designation in place of the mention; undefined where markup inside it forbids one. */
export function replaceBy(mention: StandardMention, designation: string): ReportedFix | undefined {
  const text = inStyleOf(mention, designation);
  const title = { en: `Replace by “${text}”`, zh: `替换为“${text}”` };
  const edit = yearEdit(mention, text) ?? wholeEdit(mention, text);
  return edit && { kind: 'suggested', title, edits: [edit] };
}

/** Only the year where nothing else differs, so that the writer's own signs stay. */
function yearEdit(mention: StandardMention, text: string) {
  const { year, corrected, designation } = mention;
  if (!year || designation.year === undefined || designation.supplements.length > 0 || designation.version)
    return undefined;
  const common = corrected.slice(0, corrected.length - designation.year.length);
  if (!corrected.endsWith(designation.year) || !text.startsWith(common)) return undefined;
  const written = text.slice(common.length);
  return /^\d{4}$/.test(written) ? { ...year, text: written } : undefined;
}

function wholeEdit(mention: StandardMention, text: string) {
  return mention.hasMarkup ? undefined : { start: mention.start, end: mention.end, text };
}

/** Chinese bodies print an em dash before the year; a text that does so keeps it. */
function inStyleOf(mention: StandardMention, designation: string): string {
  return mention.corrected !== mention.canonical && mention.corrected.includes('—')
    ? designation.replace(/-(?=\d{4}$)/, '—')
    : designation;
}
