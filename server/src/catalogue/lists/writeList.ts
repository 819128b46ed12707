import type { Edition, EditionSupplement, StandardRecord } from '../model/catalogue';
import type { ColumnName } from './columns';
import type { OwnRecord } from './ownStandards';

const columns = [
  'designation',
  'title_en',
  'title_zh',
  'status',
  'published',
  'implemented',
  'withdrawn',
  'successor',
  'adopts',
  'committee',
  'note',
  'page',
] as const satisfies readonly ColumnName[];

type Row = Partial<Record<(typeof columns)[number], string | undefined>>;

/**
 * The standards as a tab-separated list that reads back to the same: a header, one row for an edition or a supplement. Of
 * rows that name the same document the first one counts.
 */
export function writeList(own: readonly OwnRecord[]): string {
  const written = new Set<string | undefined>();
  const rows = own
    .flatMap(({ record }) => rowsOf(record))
    .filter(({ designation }) => {
      const isNew = !written.has(designation);
      written.add(designation);
      return isNew;
    });
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join('\t'));
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}

function rowsOf(record: StandardRecord): Row[] {
  const { titles, committee, note, adopts } = record;
  return record.editions.flatMap((edition, index) => {
    const isLast = index === record.editions.length - 1;
    const adopted = adopts.filter(
      (adoption) => adoption.edition === edition.designation || (isLast && !adoption.edition),
    );
    const row: Row = {
      ...lifeOf(edition),
      adopts: adopted
        .map(({ designation, degree }) => `${designation}${degree === 'unknown' ? '' : ` ${degree}`}`)
        .join('; '),
      ...(isLast ? { title_en: titles.en, title_zh: titles.zh, committee, note } : {}),
    };
    return [row, ...[...edition.supplements, ...(edition.versions ?? [])].map(lifeOf)];
  });
}

function lifeOf(item: Edition | EditionSupplement): Row {
  const { designation, status, published, page } = item;
  const edition: Partial<Edition> = 'supplements' in item ? item : {};
  return {
    designation,
    status: status === 'unknown' ? '' : status,
    published,
    implemented: edition.implemented,
    withdrawn: edition.withdrawn,
    successor: edition.succession?.designations.join('; '),
    page,
  };
}

function cell(text = ''): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.startsWith('"') ? `"${flat.replaceAll('"', '""')}"` : flat;
}
