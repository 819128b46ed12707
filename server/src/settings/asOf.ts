import { type FrontMatterField, frontMatterField } from '../text/frontMatter';
import type { TextKind } from '../text/reading';

/** What is known of the file that a text is from, for texts that are judged as of their file's date. */
export interface FileFacts {
  /** The file's name, with or without its folders. */
  readonly name?: string | undefined;
  /** Day on which it was last changed, ISO 8601. */
  readonly modified?: string | undefined;
}

/** The value of the setting `asOf` with which each document is judged as of the date of its own file. */
export const fileRule = 'file';

/** The formats that sites put front matter in front of. */
const hasFrontMatter: ReadonlySet<TextKind> = new Set(['markdown', 'html', 'asciidoc']);

/** As of which day a text is judged. */
export interface AsOf {
  /** ISO 8601, `2019-05-01`; undefined for what is so by the day of the catalogue. */
  readonly day: string | undefined;
  /** What the front matter gives as `asOf`, whether it is a day or not. */
  readonly field: FrontMatterField | undefined;
}

/** Where the day may come from. */
export interface AsOfSources {
  /** The setting `asOf`: a day, {@link fileRule}, or nothing. */
  readonly setting: string;
  readonly file?: FileFacts | undefined;
}

/**
 * As of which day a text is to be judged: what its own front matter gives as `asOf`, else what the settings say. Where they
 * say {@link fileRule}, that is the `date` of the front matter, else the date in the file's name, else the day of its last
 * change. `date` alone decides nothing: in many sites it is the day on which a page was begun, and the page is kept up to date;
 * it counts where the front matter says that the document is closed.
 */
export function asOf(source: string, kind: TextKind, { setting, file }: AsOfSources): AsOf {
  const fieldOf = (key: string) => (hasFrontMatter.has(kind) ? frontMatterField(source, key) : undefined);
  const field = fieldOf('asOf');
  const stated = field && readDay(field.text);
  if (stated !== undefined) return { day: stated, field };
  if (setting !== fileRule) return { day: readDay(setting) ?? dayOfClosed(fieldOf), field };
  const date = fieldOf('date');
  const day = (date && readDay(date.text)) ?? dayInName(file?.name ?? '') ?? file?.modified;
  return { day, field };
}

/** What `status` in front matter says of a document that is not changed any more. */
const closed =
  /^(?:archived?|final|closed|historic(?:al)?|obsolete|withdrawn|superseded|归档|已归档|存档|已存档|定稿|终稿|废止|已废止)$/i;

/** The `date` of a document whose front matter says that it is closed: `archived: true`, `status: final`. */
function dayOfClosed(fieldOf: (key: string) => FrontMatterField | undefined): string | undefined {
  const isClosed =
    /^(?:true|yes)$/i.test(fieldOf('archived')?.text ?? '') || closed.test(fieldOf('status')?.text ?? '');
  const date = isClosed ? fieldOf('date') : undefined;
  return date && readDay(date.text);
}

/** Reads a day, `2019-05-01`, with or without a time of day behind it; undefined for anything else. */
export function readDay(text: string): string | undefined {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:$|[T ]\d)/.exec(text.trim()) ?? [];
  return day !== undefined && isDay(day) ? day : undefined;
}

/** The day in the name of a file: `2019-05-01-briefing.md`, `briefing_20190501.txt`, `简报2019年5月1日.md`. */
export function dayInName(path: string): string | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const patterns = [
    /(?<!\d)((?:19|20)\d{2})([-_.])(\d{2})\2(\d{2})(?!\d)/,
    /(?<!\d)((?:19|20)\d{2})()(\d{2})(\d{2})(?!\d)/,
    /(?<!\d)((?:19|20)\d{2})(年)(\d{1,2})月(\d{1,2})日/,
  ];
  for (const pattern of patterns) {
    const [, year = '', , month = '', date = ''] = pattern.exec(name) ?? [];
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (isDay(day)) return day;
  }
  return undefined;
}

/** Whether the text, of the form `2019-05-01`, names a day that there is. */
export function isDay(text: string): boolean {
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}
