import { closest, distance } from 'fastest-levenshtein';
import type { Cell, TableProblem } from './table';

/** What a column can hold; the names are those that Normlint writes itself. */
export const columnNames = [
  'designation',
  'title',
  'title_en',
  'title_zh',
  'status',
  'published',
  'implemented',
  'withdrawn',
  'successor',
  'replaces',
  'adopts',
  'degree',
  'committee',
  'note',
  'page',
] as const;

/** The name of a column. */
export type ColumnName = (typeof columnNames)[number];

/** Other headers for the same columns, as pages of registers and spreadsheets of teams have them. */
const otherNames: Readonly<Record<ColumnName, readonly string[]>> = {
  designation: [
    'standard',
    'standard no',
    'standard number',
    'number',
    'reference',
    '标准号',
    '标准编号',
    '标准代号',
    '国标号',
    '编号',
    '文件编号',
  ],
  title: ['name', 'standard name', '标准名称', '名称', '标题', '题名'],
  title_en: ['english title', 'english name', '英文名称', '标准英文名称', '英文标题', '标准名称英文', '英文题名'],
  title_zh: ['chinese title', 'chinese name', '中文名称', '标准中文名称', '中文标题', '标准名称中文', '中文题名'],
  status: ['state', '状态', '标准状态', '有效性'],
  published: ['publication date', 'date of publication', 'issue date', '发布日期', '发布时间', '出版日期', '批准日期'],
  implemented: ['implementation date', 'effective date', '实施日期', '实施时间', '生效日期'],
  withdrawn: ['withdrawal date', 'date of withdrawal', '废止日期', '作废日期', '废止时间'],
  successor: ['replaced by', 'superseded by', '新标准', '新标准号', '代替者', '被代替为', '现行标准号'],
  replaces: ['supersedes', '代替标准', '代替标准号', '代替国标号', '全部代替标准', '被代替标准', '被代替标准号'],
  adopts: ['adopted standard', '采标标准', '采标号', '采用国际标准', '采用国际标准号', '采标情况', '对应国际标准'],
  degree: ['degree of adoption', '采标程度', '采用程度', '一致性程度', '采标类型'],
  committee: ['technical committee', '归口单位', '技术委员会', '归口技术委员会'],
  note: ['notes', 'remark', 'remarks', 'comment', '备注', '说明'],
  page: ['url', 'link', 'address', '链接', '网址', '官方页面'],
};

const known = new Map<string, ColumnName>(
  columnNames.flatMap((name) => [name, ...otherNames[name]].map((other) => [key(other), name] as const)),
);

/** Which column of the table holds what; columns with other headers are of no concern. */
export type Columns = ReadonlyMap<ColumnName, number>;

/** Understands a header row, whatever the order of its columns. */
export function readHeader(
  header: readonly Cell[],
): { readonly columns: Columns } | { readonly problem: TableProblem } {
  const columns = new Map<ColumnName, number>();
  for (const [index, cell] of header.entries()) {
    const name = known.get(key(cell.text));
    if (name === undefined) continue;
    if (columns.has(name)) {
      const { line, column } = cell;
      return { problem: { line, column, message: `two columns hold the ${name}; remove or rename this one` } };
    }
    columns.set(name, index);
  }
  if (columns.has('designation')) return { columns };
  const { line = 1, column = 1 } = header[0] ?? {};
  return {
    problem: { line, column, message: `the header has no column “designation” (标准编号)${didYouMean(header)}` },
  };
}

function didYouMean(header: readonly Cell[]): string {
  for (const { text } of header) {
    const candidate = closest(key(text), ['designation', 'reference', '标准编号']);
    if (text !== '' && distance(key(text), candidate) <= candidate.length / 3) return `; did you mean it by “${text}”?`;
  }
  return '; add a first line that names the columns';
}

/** The header without what spelling leaves open: case, spaces, underscores, brackets. */
function key(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-:：/().]+/g, '');
}
