import * as vscode from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest, WorkDoneProgress } from 'vscode-languageclient';
import type { TaskAnswer, TaskArgument } from '../../../server/src/languageServer/protocol';

let tasks = 0;

/**
 * Lets the server execute a command that takes a while, shows how far it is, and lets the user cancel it.
 *
 * @param title what is being done
 * @returns what it came to; undefined when the user has cancelled it or was told why it is not possible
 */
export async function runServerTask(
  client: BaseLanguageClient,
  command: string,
  title: string,
  argument?: TaskArgument,
): Promise<TaskAnswer | undefined> {
  if (!(await canExecute(client, command))) return undefined;
  const options = { location: vscode.ProgressLocation.Notification, title: `Normlint: ${title}`, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const workDoneToken = `normlint-${++tasks}`;
    let shown = 0;
    const subscription = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== 'report') return;
      const { message, percentage = shown } = value;
      progress.report({ increment: percentage - shown, ...(message === undefined ? {} : { message }) });
      shown = percentage;
    });
    const params = { command, workDoneToken, arguments: argument === undefined ? [] : [argument] };
    try {
      return await client.sendRequest<TaskAnswer>(ExecuteCommandRequest.method, params, token);
    } catch (error) {
      if (!token.isCancellationRequested) void vscode.window.showErrorMessage(`Normlint: ${reasonOf(error)}`);
      return undefined;
    } finally {
      subscription.dispose();
    }
  });
}

/** Tells the user what a task came to. The output names what was left out. */
export async function tell(
  { message, details }: TaskAnswer,
  ...buttons: readonly string[]
): Promise<string | undefined> {
  const output = vscode.l10n.t('Show Output');
  const chosen = await (details.length === 0
    ? vscode.window.showInformationMessage(message, ...buttons)
    : vscode.window.showWarningMessage(
        `${message} ${vscode.l10n.t('{0} remarks are in the output.', details.length)}`,
        ...buttons,
        output,
      ));
  if (chosen === output) await vscode.commands.executeCommand('normlint.showOutput');
  return chosen;
}

/** The sentence for people in an error. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function canExecute(client: BaseLanguageClient, command: string): Promise<boolean> {
  try {
    await client.start();
  } catch (error) {
    void vscode.window.showErrorMessage(`Normlint: ${reasonOf(error)}`);
    return false;
  }
  if (client.initializeResult?.capabilities.executeCommandProvider?.commands.includes(command)) return true;
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Normlint cannot write catalogues and lists in a browser; use it on the desktop or the command line.',
    ),
  );
  return false;
}
