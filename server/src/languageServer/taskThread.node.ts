import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { CatalogueTask, TaskReport } from '../catalogue/tasks/task';
import { runTask, type TaskOptions } from '../catalogue/tasks/task.node';
import type { UpdateProgress } from '../catalogue/tasks/update/updateError';

/** What a thread tells the one that started it. */
type Message =
  | { readonly kind: 'progress'; readonly progress: UpdateProgress }
  | { readonly kind: 'done'; readonly report: TaskReport }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Does a task in a thread of its own, so that this one can go on answering. When the signal stops it, the thread is ended
 * at once: files are replaced in one step, so that each is as it was or complete.
 *
 * @param program path of the bundle, which calls {@link doTaskOfThread} when it runs in a thread
 * @throws Error with one sentence for people, or the signal's reason
 */
export async function runInThread(
  program: string,
  task: CatalogueTask,
  { progress, signal }: TaskOptions,
): Promise<TaskReport> {
  signal?.throwIfAborted();
  const thread = new Worker(program, { workerData: task });
  const end = () => void thread.terminate();
  signal?.addEventListener('abort', end);
  let outcome: Message | undefined;
  thread.on('message', (message: Message) => {
    if (message.kind === 'progress') progress?.(message.progress);
    else outcome = message;
  });
  try {
    await once(thread, 'exit');
  } finally {
    signal?.removeEventListener('abort', end);
  }
  if (outcome?.kind === 'done') return outcome.report;
  signal?.throwIfAborted();
  throw new Error(outcome?.kind === 'failed' ? outcome.message : 'The work ended before it was done; try again.');
}

/** What a thread that {@link runInThread} started does. */
export async function doTaskOfThread(): Promise<void> {
  const tell = (message: Message): void => parentPort?.postMessage(message);
  const task: CatalogueTask = workerData;
  try {
    tell({
      kind: 'done',
      report: await runTask(task, { progress: (progress) => tell({ kind: 'progress', progress }) }),
    });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
