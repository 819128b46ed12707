import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { describeCatalogue } from '../../catalogue/file/describe';
import type { CatalogueTask, TaskReport } from '../../catalogue/tasks/task';
import { catalogueInformation } from '../../explanation/catalogueInformation';
import { progressText, reportDetails, reportSentence, taskTitles } from '../../explanation/taskText';
import type { Language } from '../../language/bilingual';
import type { CatalogueOfSession } from '../catalogueOfSession';
import type { CatalogueTasks, TaskControl } from '../environment';
import { requestCancelled } from '../failure';
import { type CatalogueInformation, serverCommands, type TaskAnswer } from '../protocol';
import { readTaskFiles } from './taskFiles';

/** What the commands work with. */
export interface CommandNeeds {
  readonly catalogue: CatalogueOfSession;
  /** Absent where the server cannot write files. */
  readonly tasks: CatalogueTasks | undefined;
  /** Folder for updated catalogues, where the client names one. */
  readonly storage: string | undefined;
  /** Whether the client shows progress that the server begins. */
  readonly showsProgress: boolean;
  language(): Promise<Language>;
  /** Address of ISO's open list in the client's own settings; empty without one. */
  updateAddress(): Promise<string>;
  /** Hears that another catalogue is in use now. */
  catalogueChanged(): void;
}

/** Executes the commands for clients, and returns the names of those that can be executed here. */
export function provideCommands(connection: Connection, needs: CommandNeeds): string[] {
  const commands = new Commands(connection, needs);
  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }, token, attached) => {
    if (command === serverCommands.describeCatalogue) return commands.describe();
    const task = taskOf(command);
    if (task === undefined || needs.tasks === undefined)
      throw new ResponseError(LSPErrorCodes.RequestFailed, `The command “${command}” cannot be executed here.`);
    return commands.run(task, argument, { token, attached: isAttached(attached) ? attached : undefined });
  });
  const { describeCatalogue: describe, ...others } = serverCommands;
  return needs.tasks === undefined ? [describe] : [describe, ...Object.values(others)];
}

function taskOf(command: string): CatalogueTask['kind'] | undefined {
  switch (command) {
    case serverCommands.updateCatalogue:
      return 'update';
    case serverCommands.importStandards:
      return 'import';
    case serverCommands.buildCatalogue:
      return 'build';
    default:
      return undefined;
  }
}

/** Whether the client wants to hear of progress; otherwise there is a reporter that says nothing. */
const isAttached = (reporter: WorkDoneProgressReporter): boolean => !WorkDoneProgressReporter.isNullInstance(reporter);

/** A request, and the progress that its client attached to it. */
interface Asked {
  readonly token: CancellationToken;
  readonly attached: WorkDoneProgressReporter | undefined;
}

class Commands {
  constructor(
    private readonly connection: Connection,
    private readonly needs: CommandNeeds,
  ) {}

  async describe(): Promise<CatalogueInformation> {
    const { catalogue } = this.needs;
    const file = await catalogue.file;
    if (file === undefined)
      throw new ResponseError(LSPErrorCodes.RequestFailed, catalogue.problem ?? 'There is no catalogue.');
    try {
      const info = describeCatalogue(await file.bytes());
      return { markdown: catalogueInformation(info, file, await this.needs.language()) };
    } catch (error) {
      throw failed(error);
    }
  }

  async run(kind: CatalogueTask['kind'], argument: unknown, asked: Asked): Promise<TaskAnswer> {
    const language = await this.needs.language();
    const report = await this.#followed(kind, language, asked, (how) => this.#start(kind, argument, how));
    if (report.kind === 'update') {
      await this.needs.catalogue.reload();
      this.needs.catalogueChanged();
    }
    const answer = {
      message: reportSentence(report)[language],
      details: reportDetails(report),
      isWritten: isWritten(report),
    };
    this.connection.console.info([answer.message, ...answer.details].join('\n'));
    return answer;
  }

  async #start(kind: CatalogueTask['kind'], argument: unknown, how: TaskControl): Promise<TaskReport> {
    const { tasks, storage } = this.needs;
    if (tasks === undefined) throw new Error('Files cannot be written here.');
    if (kind === 'update') return tasks.update({ url: await this.needs.updateAddress(), storage }, how);
    const files = { ...readTaskFiles(argument), storage };
    return kind === 'import' ? tasks.importLists(files, how) : tasks.build(files, how);
  }

  /** Shows how far the task is, and stops it when the request or the progress that is shown is cancelled. */
  async #followed(
    kind: CatalogueTask['kind'],
    language: Language,
    { token, attached }: Asked,
    start: (how: TaskControl) => Promise<TaskReport>,
  ): Promise<TaskReport> {
    const stop = new AbortController();
    const own = attached === undefined && this.needs.showsProgress ? await this.#createProgress() : undefined;
    const cancellations = [token, ...(own === undefined ? [] : [own.token])].map((each) =>
      each.onCancellationRequested(() => stop.abort()),
    );
    if (token.isCancellationRequested) stop.abort();
    const shown = attached ?? own;
    shown?.begin(taskTitles[kind][language], undefined, undefined, true);
    try {
      stop.signal.throwIfAborted();
      return await start({
        signal: stop.signal,
        progress: onceAStep((percentage, message) => {
          if (percentage === undefined) shown?.report(message[language]);
          else shown?.report(percentage, message[language]);
        }),
      });
    } catch (error) {
      if (stop.signal.aborted) throw requestCancelled();
      throw failed(error);
    } finally {
      for (const cancellation of cancellations) cancellation.dispose();
      shown?.done();
    }
  }

  async #createProgress() {
    return this.connection.window.createWorkDoneProgress();
  }
}

function failed(error: unknown): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, error instanceof Error ? error.message : String(error));
}

function isWritten(report: TaskReport): boolean {
  switch (report.kind) {
    case 'update':
      return true;
    case 'import':
      return report.standards > 0;
    case 'build':
      return report.faults.length === 0;
  }
}

/** Passes on each step once, and each hundredth of a download. */
function onceAStep(
  tell: (percentage: number | undefined, message: ReturnType<typeof progressText>['message']) => void,
): TaskControl['progress'] {
  let last = '';
  return (progress) => {
    const { message, percentage } = progressText(progress);
    const step = percentage === undefined ? message.en : String(percentage);
    if (step === last) return;
    last = step;
    tell(percentage, message);
  };
}
