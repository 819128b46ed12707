import * as vscode from 'vscode';

/**
 * Adds a designation to the setting `normlint.ignore`: of the document's folder in a workspace of several, of the
 * workspace otherwise, of the user when no folder is open.
 *
 * @param uri the document's URI
 * @param canonical the designation in canonical form
 */
export async function ignoreDesignation(uri: unknown, canonical: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof canonical !== 'string') return;
  const resource = vscode.Uri.parse(uri);
  const target = targetFor(resource);
  const settings = vscode.workspace.getConfiguration('normlint', resource);
  const ignored = valueAt(settings.inspect<unknown>('ignore'), target);
  const list: readonly unknown[] = Array.isArray(ignored) ? ignored : [];
  if (!list.includes(canonical)) await settings.update('ignore', [...list, canonical], target);
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
