import * as vscode from 'vscode';

/** Milliseconds until a thing that should come is given up. */
const limit = 20_000;
const interval = 50;

/**
 * Asks again and again until the answer will do. VS Code's provider commands need that: they may answer before the
 * extension has started or heard of the document.
 *
 * @param what What is waited for, as the subject of a sentence, for the message when it does not come.
 * @returns The first answer that `isRight` accepts.
 */
export async function eventually<T>(
  what: string,
  ask: () => T | PromiseLike<T>,
  isRight: (answer: T) => boolean,
): Promise<T> {
  const giveUp = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > giveUp) {
      throw new Error(`${what} did not come within ${limit / 1000} s; the last answer was ${JSON.stringify(answer)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

/** Opens a file of the workspace folder in an editor. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('The test workspace is not open.');
  return show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name)));
}

/** Opens a new document that has not been saved, with the given text. */
export async function openUntitled(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument({ language, content }));
}

async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document);
  return document;
}

/** Puts everything back to what is on the disk and closes it. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** One diagnostic, in the terms of the tests: which rule says something about which text. */
export interface Reported {
  readonly rule: string;
  readonly text: string;
}

/** What Normlint reports in a document at this moment, in the order of the text. */
export function reportedIn(document: vscode.TextDocument): Reported[] {
  return diagnosticsIn(document).map((diagnostic) => ({
    rule: ruleOf(diagnostic),
    text: document.getText(diagnostic.range),
  }));
}

/** Normlint's diagnostics of a document at this moment, in the order of the text. */
export function diagnosticsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'normlint')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** A diagnostic's code is the rule's id, or that together with the address of its page. */
function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until Normlint reports as many things in a document as given, and returns them. */
export async function reportedEventually(document: vscode.TextDocument, count: number): Promise<Reported[]> {
  return eventually(
    `${count} finding(s)`,
    () => reportedIn(document),
    (reported) => reported.length === count,
  );
}

/** The range of a text's first place in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`The document does not contain “${text}”.`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Waits for the code action at a text that `isRight` accepts. `kind` asks for actions of that kind alone. */
export async function codeActionAt(
  document: vscode.TextDocument,
  text: string,
  isRight: (action: vscode.CodeAction) => boolean,
  kind?: string,
): Promise<vscode.CodeAction> {
  const actions = await eventually(
    `A code action at “${text}”`,
    () => codeActionsAt(document, text, kind),
    (answer) => answer.some(isRight),
  );
  const action = actions.find(isRight);
  if (action === undefined) throw new Error('Unreachable: the action was among them.');
  return action;
}

/** The code actions at a text at this moment. */
export async function codeActionsAt(
  document: vscode.TextDocument,
  text: string,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  const range = rangeOf(document, text);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
}

/** Does what a code action does when a person chooses it. */
export async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit !== undefined && !(await vscode.workspace.applyEdit(edit))) throw new Error('The edit was refused.');
  if (command !== undefined) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** The hover's text at the beginning of a text, once there is one. */
export async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const { start } = rangeOf(document, text);
  const ask = (): Thenable<vscode.Hover[]> =>
    vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, start.translate(0, 1));
  const hovers = await eventually(`A hover at “${text}”`, ask, (answer) => answer.length > 0);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
