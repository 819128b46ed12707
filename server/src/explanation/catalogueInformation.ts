import type { CatalogueInfo } from '../catalogue/file/describe';
import type { Bilingual, Language } from '../language/bilingual';
import { markdownMarkup } from './markup';

const { text, code } = markdownMarkup;

/**
 * What a catalogue file holds, as a page of Markdown.
 *
 * @param path the file, for people
 * @param isUpdated whether an update left it, so that there is a way back
 */
export function catalogueInformation(
  info: CatalogueInfo,
  { path, isUpdated }: { readonly path: string; readonly isUpdated: boolean },
  language: Language,
): string {
  const { asOf, standards, agencies, committees, formatVersion, checksum, bytes } = info;
  const megabytes = (bytes / 1e6).toFixed(1);
  const say = (sentence: Bilingual): string => sentence[language];
  const rows = info.series.map((series) => [
    text(series.series),
    String(series.standards),
    say(knowledge(series.complete, series.drafts)),
    series.asOf,
    text(series.source),
  ]);
  return [
    `# ${say({ en: `Catalogue of ${asOf}`, zh: `目录（截至${asOf}）` })}`,
    say({
      en: `${standards} standards, ${agencies} agencies, ${committees} committees.`,
      zh: `标准${standards}项，机构${agencies}个，委员会${committees}个。`,
    }),
    table([[...headers[language]], ...rows]),
    say({
      en: `File: ${code(path)}, format version ${formatVersion}, checksum ${checksum}, ${megabytes} MB.`,
      zh: `文件：${code(path)}，格式版本${formatVersion}，校验和${checksum}，${megabytes} MB。`,
    }),
    ...(isUpdated ? [say(wayBack)] : []),
    '',
  ].join('\n\n');
}

const headers: Readonly<Record<Language, readonly string[]>> = {
  en: ['Series', 'Standards', 'Known', 'As of', 'Source'],
  zh: ['系列', '标准数', '收录', '截至', '来源'],
};

const wayBack: Bilingual = {
  en: 'An update left this file. To go back to the catalogue that came with Normlint, delete it.',
  zh: '该文件由更新生成。要恢复Normlint自带的目录，请删除该文件。',
};

function knowledge(isComplete: boolean, hasDrafts: boolean): Bilingual {
  return {
    en: `${isComplete ? 'complete' : 'in part'}${hasDrafts ? ', with drafts' : ''}`,
    zh: `${isComplete ? '完整' : '不完整'}${hasDrafts ? '，含草案' : ''}`,
  };
}

function table(rows: readonly (readonly string[])[]): string {
  const [header = [], ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [header, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...others].join('\n');
}
