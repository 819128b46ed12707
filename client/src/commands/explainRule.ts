import * as vscode from 'vscode';

/** Address of the folder with the rules' pages, which the extension brings along. */
export function rulePages(context: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules');
}

/**
 * Shows the page of a rule.
 *
 * @param rule the rule's id; the user chooses when it is none, as from the command palette
 */
export async function explainRule(context: vscode.ExtensionContext, rule: unknown): Promise<void> {
  const chosen = typeof rule === 'string' && /^[a-z0-9-]+$/.test(rule) ? rule : await chooseRule(context);
  if (chosen === undefined) return;
  const page = vscode.Uri.joinPath(rulePages(context), `${chosen}.md`);
  try {
    await vscode.workspace.fs.stat(page);
  } catch {
    await vscode.window.showWarningMessage(vscode.l10n.t('Normlint has no page for the rule “{0}”.', chosen));
    return;
  }
  await vscode.commands.executeCommand('markdown.showPreview', page);
}

async function chooseRule(context: vscode.ExtensionContext): Promise<string | undefined> {
  const files = await vscode.workspace.fs.readDirectory(rulePages(context));
  const rules = files.flatMap(([name]) => /^([a-z0-9-]+)\.md$/.exec(name)?.[1] ?? []);
  return vscode.window.showQuickPick(rules.sort(), { placeHolder: vscode.l10n.t('Which rule?') });
}
