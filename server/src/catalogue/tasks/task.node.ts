import { importLists } from '../lists/importList.node';
import { buildCatalogueFile } from './buildFile.node';
import { knowledgeAtHand } from './knowledgeAtHand.node';
import { swapIn } from './swapIn.node';
import type { CatalogueTask, TaskReport } from './task';
import { updateCatalogue } from './update/updateCatalogue.node';
import type { UpdateProgress } from './update/updateError';

/** How a task is followed. */
export interface TaskOptions {
  readonly progress?: (progress: UpdateProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Does a task. Files are replaced in one step at its end, or not at all.
 *
 * @throws Error with one sentence for people
 */
export async function runTask(task: CatalogueTask, { progress, signal }: TaskOptions = {}): Promise<TaskReport> {
  switch (task.kind) {
    case 'update': {
      const { url, bundled, folder, today } = task;
      const request = { url, bundled, folder, today, ...(progress ? { progress } : {}), ...(signal ? { signal } : {}) };
      return { kind: 'update', ...(await updateCatalogue(request)) };
    }
    case 'import': {
      const knowledge = await knowledgeAtHand(task.bundled, task.folder);
      const { text, ...report } = await importLists(task.sources, knowledge);
      if (report.standards > 0) await swapIn(task.output, text);
      return { kind: 'import', output: task.output, ...report };
    }
    case 'build': {
      const { sources, output, today } = task;
      const knowledge = await knowledgeAtHand(task.bundled, task.folder);
      const report = await buildCatalogueFile({ sources, output, today, knowledge });
      return { kind: 'build', output: task.output, ...report };
    }
  }
}
