import { join } from 'node:path';
import { catalogueFileName } from '../catalogue/questions/load.node';
import { deliverablesAddress } from '../catalogue/tasks/isoOpenData/address';
import type { CatalogueTask, TaskReport } from '../catalogue/tasks/task';
import type { TaskOptions } from '../catalogue/tasks/task.node';
import { userFolder } from '../catalogue/tasks/userFolder.node';
import type { CatalogueTasks } from './environment';
import { pathOf } from './settingsFiles.node';

/** What a machine's tasks with catalogues depend on. */
export interface TaskNeeds {
  /** Folder with the bundled catalogue. */
  readonly bundled: string;
  run(task: CatalogueTask, options: TaskOptions): Promise<TaskReport>;
}

/** The tasks with catalogues on this machine's disk. */
export function catalogueTasksOnDisk({ bundled, run }: TaskNeeds): CatalogueTasks {
  const today = () => new Date().toISOString().slice(0, 10);
  return {
    update: ({ url, storage = userFolder() }, options) =>
      run({ kind: 'update', url: url || deliverablesAddress, bundled, folder: storage, today: today() }, options),
    importLists: async ({ sources, output, storage: folder = userFolder() }, options) =>
      run({ kind: 'import', sources: sources.map(onDisk), output: onDisk(output), bundled, folder }, options),
    build: async ({ sources, output, storage: folder = userFolder() }, options) =>
      run(
        { kind: 'build', sources: sources.map(onDisk), output: onDisk(output), today: today(), bundled, folder },
        options,
      ),
    updatedFile: (storage = userFolder()) => join(storage, catalogueFileName),
    isUpdatedFile: (uri, storage = userFolder()) => pathOf(uri) === join(storage, catalogueFileName),
  };
}

function onDisk(uri: string): string {
  const path = pathOf(uri);
  if (path !== undefined) return path;
  throw new Error(`${uri} does not lie on this machine; copy it to a folder here first.`);
}
