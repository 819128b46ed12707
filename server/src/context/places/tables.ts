import { type Mention, referencesOf } from '../../recognition/mention';
import type { BlockContent, RecognisedBlock } from '../../recognition/recognisedText';
import type { CellPlace } from '../../text/block';
import { speaksOfFormerDocuments } from '../cues/formerDocuments';
import { isFormerColumn } from './columns';
import { grouped } from './grouped';

/** A cell of a table with the mentions in it. */
export interface Cell {
  readonly block: RecognisedBlock;
  readonly place: CellPlace;
  readonly mentions: readonly Mention[];
}

/**
 * The cells of a table in which outdated references are meant as such: all of a table that speaks of former editions or of the
 * versions of something; the rows whose status says so; the rows and columns where editions of one standard stand side by side.
 */
export function historicalCells(cells: readonly Cell[]): readonly Cell[] {
  const headers = cells.filter(({ place }) => place.isHeader);
  const titles = headers.map(({ block }) => block.content.facts.get(titleOf));
  const isOfVersions = titles.some((title) => title.isVersion) && titles.some((title) => title.isPartOfLog);
  if (isOfVersions || titles.some((title) => title.isFormer)) return cells;
  const statusColumns = new Set(
    headers.filter(({ block }) => block.content.facts.get(titleOf).isStatus).map(({ place }) => place.column),
  );
  const rows = grouped(cells, ({ place }) => place.row);
  const historical = new Set<Cell>();
  let above: ReadonlyMap<number, Cell> = new Map();
  for (const row of rows.values()) {
    const isOver = row.some(
      ({ block, place }) =>
        block.content.facts.get(isDegree) ||
        (statusColumns.has(place.column) && block.content.facts.get(speaksOfFormer)),
    );
    if (isOver || isLabelled(row) || namesTwoEditions(row)) for (const cell of row) historical.add(cell);
    for (const cell of row) {
      const over = above.get(cell.place.column);
      if (over && namesTwoEditions([over, cell])) historical.add(over).add(cell);
    }
    above = new Map(row.map((cell) => [cell.place.column, cell]));
  }
  return [...historical];
}

/** What the title of a column says of it. */
function titleOf({ prose }: BlockContent) {
  const title = prose.text.trim().toLowerCase();
  return {
    isVersion: isVersion(title),
    isPartOfLog: isPartOfLog(title),
    isFormer: isFormerColumn(title),
    isStatus: isStatus(prose.text),
  };
}

function speaksOfFormer({ prose }: BlockContent): boolean {
  return speaksOfFormerDocuments(prose.text);
}

const versions = new Set(
  'version,versions,ver.,edition,editions,revision,rev,rev.,release,issue,版本,版本号,版次,修订版本,修订号,修订版次'.split(
    ',',
  ),
);

function isVersion(title: string): boolean {
  return versions.has(title.replace(/ (?:no\.?|number)$/, ''));
}

const logWords = [
  'date',
  'year',
  'published',
  'publication',
  'change',
  'description',
  'author',
  'remark',
  'reason',
  'content',
];
const logCharacters = [
  '日期',
  '时间',
  '年份',
  '修改',
  '更改',
  '变更',
  '修订',
  '说明',
  '内容',
  '作者',
  '编制',
  '发布',
  '实施',
  '备注',
];

/** What stands beside the version in a log of versions. */
function isPartOfLog(title: string): boolean {
  return !isVersion(title) && [...logWords, ...logCharacters].some((word) => title.includes(word));
}

function isStatus(title: string): boolean {
  return /\b(?:status|state|validity)\b|状态|有效性|效力/i.test(title);
}

/** Whether the first cell of a row is its label and says that what follows is former: `Replaces`. */
function isLabelled([label, ...others]: readonly Cell[]): boolean {
  if (!label || label.place.column > 0 || label.place.isHeader || label.mentions.length > 0 || others.length === 0)
    return false;
  return isFormerColumn(label.block.prose.text.trim().toLowerCase());
}

/** Whether a cell says how closely a national standard follows the edition beside it. */
function isDegree({ prose: { text } }: BlockContent): boolean {
  return /^(?:IDT|MOD|NEQ|EQV)(?![A-Za-z\d])|^(?:等同|修改|非等效|等效)(?:采用)?$/.test(text.trim());
}

function namesTwoEditions(cells: readonly Cell[]): boolean {
  const years = new Map<string, string>();
  for (const { mentions } of cells) {
    for (const { designation, standard } of referencesOf(mentions)) {
      if (designation.year === undefined) continue;
      const year = years.get(standard) ?? designation.year;
      if (year !== designation.year) return true;
      years.set(standard, year);
    }
  }
  return false;
}
