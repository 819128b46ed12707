import * as vscode from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { type CatalogueInformation, serverCommands } from '../../../server/src/languageServer/protocol';
import { pageScheme } from '../documents';
import { reasonOf } from './serverTask';

/** The page that says what the catalogue in use holds. */
export class CataloguePage implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscription: vscode.Disposable;
  #markdown = '';

  readonly onDidChange = this.#changed.event;

  constructor(private readonly client: BaseLanguageClient) {
    this.#subscription = vscode.workspace.registerTextDocumentContentProvider(pageScheme, this);
  }

  provideTextDocumentContent(): string {
    return this.#markdown;
  }

  /** Asks the server, and shows what it says. */
  async show(): Promise<void> {
    try {
      await this.client.start();
      const params = { command: serverCommands.describeCatalogue };
      const answer = await this.client.sendRequest<CatalogueInformation>(ExecuteCommandRequest.method, params);
      this.#markdown = answer.markdown;
    } catch (error) {
      void vscode.window.showErrorMessage(`Normlint: ${reasonOf(error)}`);
      return;
    }
    const page = vscode.Uri.from({ scheme: pageScheme, path: `/${vscode.l10n.t('Catalogue')}.md` });
    this.#changed.fire(page);
    await vscode.commands.executeCommand('markdown.showPreview', page);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
