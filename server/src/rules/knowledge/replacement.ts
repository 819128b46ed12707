import type { StandardRecord } from '../../catalogue/model/catalogue';
import { parseCanonical } from '../../designations/canonical';
import { undated } from '../../designations/designation';
import { printDesignation } from '../../designations/print';
import type { Reference } from '../../recognition/mention';
import type { ReportedFix } from '../rule';

/** A fix that writes another designation in place of the reference; undefined where markup inside it forbids one. */
export function replaceBy(reference: Reference, designation: string): ReportedFix | undefined {
  const text = inStyleOf(reference, designation);
  const title = { en: `Replace by “${text}”`, zh: `替换为“${text}”` };
  const edit = yearEdit(reference, designation) ?? wholeEdit(reference, text);
  return edit && { kind: 'suggested', title, edits: [edit] };
}

/**
 * A fix that writes an edition of the standard that is mentioned, under the name by which the writer cites the standard:
 * `IEEE 802.3` for IEEE Std 802.3, `EN 303 645` for ETSI EN 303 645, one number of ITU-T G.709/Y.1331.
 */
export function replaceByEdition(
  reference: Reference,
  record: StandardRecord,
  edition: string,
): ReportedFix | undefined {
  return replaceBy(reference, asCited(reference, record, edition));
}

function asCited({ designation: cited }: Reference, record: StandardRecord, edition: string): string {
  const read = parseCanonical(edition, cited.body);
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
function yearEdit(reference: Reference, replacement: string) {
  const { year, canonical, designation } = reference;
  if (!year || designation.year === undefined || designation.supplements.length > 0 || designation.version)
    return undefined;
  const common = canonical.slice(0, canonical.length - designation.year.length);
  if (!canonical.endsWith(designation.year) || !replacement.startsWith(common)) return undefined;
  const written = replacement.slice(common.length);
  return /^\d{4}$/.test(written) ? { ...year, text: written } : undefined;
}

function wholeEdit(reference: Reference, text: string) {
  return reference.hasMarkup || reference.isAbridged ? undefined : { start: reference.start, end: reference.end, text };
}

/** Chinese bodies print an em dash before the year; a text that does so keeps it. */
function inStyleOf(reference: Reference, designation: string): string {
  return reference.corrected !== reference.canonical && reference.corrected.includes('—')
    ? designation.replace(/-(?=\d{4}$)/, '—')
    : designation;
}
