import * as vscode from 'vscode';

/**
 * Adds a value to a list in Normlint's settings: of the resource's folder in a workspace of several, of the workspace
 * otherwise, of the user when no folder is open. What is there already is not added.
 */
export async function addToList(key: 'ignore' | 'catalogues', value: string, resource: vscode.Uri): Promise<void> {
  const target = targetFor(resource);
  const settings = vscode.workspace.getConfiguration('normlint', resource);
  const known = valueAt(settings.inspect<unknown>(key), target);
  const list: readonly unknown[] = Array.isArray(known) ? known : [];
  if (!list.includes(value)) await settings.update(key, [...list, value], target);
}

function targetFor(resource: vscode.Uri): vscode.ConfigurationTarget {
  const { workspaceFolders = [], workspaceFile, getWorkspaceFolder } = vscode.workspace;
  if (workspaceFolders.length === 0) return vscode.ConfigurationTarget.Global;
  const severalFolders = workspaceFile !== undefined && getWorkspaceFolder(resource) !== undefined;
  return severalFolders ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
}

/** What is set at exactly this level; what comes from another one is not copied into it. */
function valueAt(inspected: Inspected | undefined, target: vscode.ConfigurationTarget): unknown {
  switch (target) {
    case vscode.ConfigurationTarget.Global:
      return inspected?.globalValue;
    case vscode.ConfigurationTarget.Workspace:
      return inspected?.workspaceValue;
    case vscode.ConfigurationTarget.WorkspaceFolder:
      return inspected?.workspaceFolderValue;
  }
}

/** A setting's value at each level. */
interface Inspected {
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
}
