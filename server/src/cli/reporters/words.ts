import type { Fix, Severity } from '../../findings/finding';
import type { Language } from '../../language/bilingual';
import type { Summary } from './reporter';

/** What a report for people says besides the messages themselves. */
export interface ReportWords {
  readonly severities: Readonly<Record<Severity, string>>;
  /** Columns of a terminal that the widest severity takes. A Chinese character takes two. */
  readonly severityWidth: number;
  /** What stands in front of a fix. */
  readonly fixes: Readonly<Record<Fix['kind'], string>>;
  /** Behind a finding: the other places, of which the same is to be said. */
  alsoAt(places: readonly string[]): string;
  summary(summary: Summary): string;
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  en: {
    severities: { error: 'error      ', warning: 'warning    ', information: 'information', hint: 'hint       ' },
    severityWidth: 11,
    fixes: { safe: 'Safe fix: ', suggested: 'Suggestion: ' },
    alsoAt: (places) => `Also at ${places.join(', ')}`,
    summary: englishSummary,
  },
  zh: {
    severities: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
    severityWidth: 4,
    fixes: { safe: '安全修复：', suggested: '建议：' },
    alsoAt: (places) => `另见：${places.join('、')}`,
    summary: chineseSummary,
  },
};

function englishSummary(summary: Summary): string {
  const { filesChecked, filesSkipped, catalogueDate } = summary;
  const parts = [
    filesChecked === 0 ? 'Nothing was checked.' : `${englishFindings(summary)} in ${count(filesChecked, 'file')}.`,
  ];
  if (filesSkipped > 0) parts.push(`${count(filesSkipped, 'input')} not checked.`);
  if (catalogueDate !== undefined) parts.push(`Catalogue of ${catalogueDate}.`);
  return parts.join(' ');
}

function englishFindings({ errors, warnings, remarks }: Summary): string {
  const total = errors + warnings + remarks;
  if (total === 0) return 'No findings';
  const kinds = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(remarks > 0 ? [`${remarks} for information`] : []),
  ];
  return `${count(total, 'finding')} (${kinds.join(', ')})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function chineseSummary(summary: Summary): string {
  const { filesChecked, filesSkipped, catalogueDate } = summary;
  const parts = [
    filesChecked === 0 ? '没有检查任何文件。' : `共检查${filesChecked}个文件，${chineseFindings(summary)}。`,
  ];
  if (filesSkipped > 0) parts.push(`${filesSkipped}个输入未检查。`);
  if (catalogueDate !== undefined) parts.push(`标准数据截至${catalogueDate}。`);
  return parts.join('');
}

function chineseFindings({ errors, warnings, remarks }: Summary): string {
  const total = errors + warnings + remarks;
  if (total === 0) return '未发现问题';
  const kinds = [
    ...(errors > 0 ? [`${errors}个错误`] : []),
    ...(warnings > 0 ? [`${warnings}个警告`] : []),
    ...(remarks > 0 ? [`${remarks}个供参考`] : []),
  ];
  return `发现${total}个问题（${kinds.join('，')}）`;
}
