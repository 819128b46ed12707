import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import type { StatusParams } from '../../server/src/languageServer/protocol';

/** Shows in the language status of the active editor what Normlint found, how old its data is and how long it took. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #byDocument = new Map<string, StatusParams>();
  readonly #subscriptions: vscode.Disposable[];
  #state: State = State.Starting;

  constructor(selector: vscode.DocumentSelector) {
    this.#item = vscode.languages.createLanguageStatusItem('normlint.status', selector);
    this.#item.name = 'Normlint';
    this.#item.command = { title: vscode.l10n.t('Show Output'), command: 'normlint.showOutput' };
    this.#subscriptions = [
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#byDocument.delete(uri.toString())),
    ];
    this.#show();
  }

  /** Hears of every document that the server linted. */
  linted(status: StatusParams): void {
    this.#byDocument.set(vscode.Uri.parse(status.uri).toString(), status);
    this.#show();
  }

  /** Hears whether the server starts, runs or has stopped. */
  serverChanged(state: State): void {
    this.#state = state;
    if (state !== State.Running) this.#byDocument.clear();
    this.#show();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#byDocument.get(uri);
    const { text, detail, severity } = this.#state === State.Running ? ofDocument(status) : ofServer(this.#state);
    this.#item.busy = this.#state === State.Starting;
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.severity = severity;
  }
}

interface Shown {
  readonly text: string;
  readonly detail: string;
  readonly severity: vscode.LanguageStatusSeverity;
}

const severities = vscode.LanguageStatusSeverity;

function ofServer(state: State): Shown {
  return state === State.Starting
    ? { text: vscode.l10n.t('Normlint starts'), detail: '', severity: severities.Information }
    : {
        text: vscode.l10n.t('Normlint has stopped'),
        detail: vscode.l10n.t('The output says why.'),
        severity: severities.Error,
      };
}

function ofDocument(status: StatusParams | undefined): Shown {
  if (status === undefined)
    return { text: vscode.l10n.t('Normlint is ready'), detail: '', severity: severities.Information };
  const { problems } = status;
  const severity = problems.length === 0 ? severities.Information : severities.Warning;
  return {
    text: summary(status),
    detail: problems.length === 0 ? circumstances(status) : problems.join(' '),
    severity,
  };
}

function summary({ findings, disabled }: StatusParams): string {
  if (disabled) return vscode.l10n.t('Normlint is switched off here');
  switch (findings) {
    case 0:
      return vscode.l10n.t('No findings');
    case 1:
      return vscode.l10n.t('1 finding');
    default:
      return vscode.l10n.t('{0} findings', findings);
  }
}

function circumstances({ catalogueAsOf, milliseconds }: StatusParams): string {
  const time = vscode.l10n.t('{0} ms', Math.max(1, Math.round(milliseconds)));
  return catalogueAsOf === undefined ? time : vscode.l10n.t('Data of {0}, checked in {1}', catalogueAsOf, time);
}
