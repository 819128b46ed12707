import type { StandardRecord } from '../../catalogue/model/catalogue';
import { undated } from '../../designations/designation';
import { parseDesignation } from '../../designations/parse';
import { printDesignation } from '../../designations/print';
import type { StandardMention } from '../../recognition/mention';
import type { ReportedFix } from '../rule';

/** A fix that writes another designation in place of the mention; undefined where markup inside it forbids one. */
export function replaceBy(mention: StandardMention, designation: string): ReportedFix | undefined {
  const text = inStyleOf(mention, designation);
  const title = { en: `Replace by “${text}”`, zh: `替换为“${text}”` };
  const edit = yearEdit(mention, text) ?? wholeEdit(mention, text);
  return edit && { kind: 'suggested', title, edits: [edit] };
}

/**
 * A fix that writes an edition of the standard that is mentioned, under the name by which the writer cites the standard:
 * `IEEE 802.3` for IEEE Std 802.3, `EN 303 645` for ETSI EN 303 645, one number of ITU-T G.709/Y.1331.
 */
export function replaceByEdition(
  mention: StandardMention,
  record: StandardRecord,
  edition: string,
): ReportedFix | undefined {
  return replaceBy(mention, asCited(mention, record, edition));
}

function asCited({ designation: cited }: StandardMention, record: StandardRecord, edition: string): string {
  const read = parseDesignation(edition);
  const name = read && printDesignation(undated(read));
  if (!read || (name !== record.designation && !record.also?.some((other) => other === name))) return edition;
  const { prefix, part: _, ...rest } = read;
  if (cited.prefix !== prefix && !prefix.split(' ').includes(cited.prefix)) return edition;
  const { number, part } = cited;
  return printDesignation({
    ...rest,
    body: cited.body,
    prefix: cited.prefix,
    number,
    ...(part === undefined ? {} : { part }),
  });
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
