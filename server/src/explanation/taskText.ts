import type { CatalogueTask, TaskReport } from '../catalogue/tasks/task';
import type { UpdateProgress } from '../catalogue/tasks/update/updateError';
import type { Bilingual } from '../language/bilingual';

/** What a task is called while it is done. */
export const taskTitles: Readonly<Record<CatalogueTask['kind'], Bilingual>> = {
  update: { en: 'Normlint: updating the catalogue', zh: 'Normlint：正在更新目录' },
  import: { en: 'Normlint: importing standards', zh: 'Normlint：正在导入标准' },
  build: { en: 'Normlint: building a catalogue', zh: 'Normlint：正在生成目录' },
};

/** How far an update is: a message, and for a download of known length a percentage. */
export function progressText({ step, bytes = 0, total }: UpdateProgress): {
  readonly message: Bilingual;
  readonly percentage?: number;
} {
  const megabytes = (count: number): string => (count / 1e6).toFixed(1);
  switch (step) {
    case 'download': {
      const of = total === undefined ? '' : ` / ${megabytes(total)}`;
      return {
        message: { en: `reading ${megabytes(bytes)}${of} MB`, zh: `已读取${megabytes(bytes)}${of} MB` },
        ...(total === undefined || total === 0 ? {} : { percentage: Math.floor((100 * bytes) / total) }),
      };
    }
    case 'read':
      return { message: { en: 'checking the list', zh: '正在检查清单' } };
    case 'build':
      return { message: { en: 'building the catalogue', zh: '正在生成目录' } };
  }
}

/** What a task came to, as one sentence. */
export function reportSentence(report: TaskReport): Bilingual {
  switch (report.kind) {
    case 'update': {
      const { asOf, taken, leftOut } = report;
      return {
        en: `The catalogue has ISO’s list of ${asOf} now: ${taken} documents, ${leftOut} left out.`,
        zh: `目录已更新为ISO截至${asOf}的清单：收录${taken}份文件，略去${leftOut}份。`,
      };
    }
    case 'import':
      return report.standards === 0
        ? { en: 'Nothing was written: no standard could be read.', zh: '未写入任何内容：未能读取任何标准。' }
        : {
            en: `${report.standards} standards written to ${report.output}.`,
            zh: `已将${report.standards}项标准写入${report.output}。`,
          };
    case 'build':
      return report.faults.length > 0
        ? {
            en: `Nothing was written: the data has ${report.faults.length} faults, which the output names.`,
            zh: `未写入任何内容：数据有${report.faults.length}处错误，详见输出。`,
          }
        : {
            en: `${report.standards} standards written to ${report.output}, ${(report.bytes / 1e6).toFixed(1)} MB.`,
            zh: `已将${report.standards}项标准写入${report.output}，${(report.bytes / 1e6).toFixed(1)} MB。`,
          };
  }
}

/** What a task left out, found wrong or could have understood otherwise, sentence by sentence. */
export function reportDetails(report: TaskReport): readonly string[] {
  if (report.kind === 'update') return report.faults;
  return [...(report.kind === 'import' ? report.problems : report.faults), ...report.remarks];
}
