import * as vscode from 'vscode';

/** The files that a command was given, or that the user chooses; undefined when the user chooses none. */
export async function chooseSources(
  given: unknown,
  dialog: vscode.OpenDialogOptions | undefined,
): Promise<readonly vscode.Uri[] | undefined> {
  if (Array.isArray(given)) return given.filter((each) => each instanceof vscode.Uri);
  return dialog && vscode.window.showOpenDialog({ canSelectMany: true, ...dialog });
}

/** The file that a command was told to write, or that the user names; undefined when the user names none. */
export async function chooseOutput(
  given: unknown,
  name: string,
  dialog: vscode.SaveDialogOptions,
): Promise<vscode.Uri | undefined> {
  if (given instanceof vscode.Uri) return given;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) };
  return vscode.window.showSaveDialog({ ...defaultUri, ...dialog });
}

/** What dialogs show at first, and everything. */
export function listFilters(...extensions: readonly string[]): Record<string, string[]> {
  return { [vscode.l10n.t('Lists of standards')]: [...extensions], [vscode.l10n.t('All files')]: ['*'] };
}
