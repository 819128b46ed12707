import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type AlikeFindings, alike, keyOf, repairOfAll } from '../findings/alike';
import type { Finding } from '../findings/finding';
import { safeFixes } from '../findings/safeFixes';
import type { Bilingual } from '../language/bilingual';
import { diagnosticOf } from './diagnostics';
import type { Linted } from './linted';
import { clientCommands } from './protocol';
import type { Session } from './session';
import { suppression } from './suppression';
import { workspaceEdit } from './workspaceEdit';

/** The kind of the action that repairs everything that is safe to repair, for `editor.codeActionsOnSave`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.normlint`;

/** Kinds of the actions that are offered. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/** Answers `textDocument/codeAction`. */
export function provideCodeActions(connection: Connection, session: Session): void {
  connection.onCodeAction((params, token) => codeActions(session, params, token));
}

async function codeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const found = await session.linted.get(textDocument.uri, token);
  if (found === undefined) return [];
  const { document, linted } = found;
  const actions = new CodeActions(session, document, linted);
  if (wants(context.only, CodeActionKind.QuickFix)) {
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    return actions.quickFixes((finding) => finding.start <= end && start <= finding.end);
  }
  return wants(context.only, fixAllKind)
    ? actions.fixAll(fixAllKind, { en: 'Fix all safe problems', zh: '修复所有可安全修复的问题' })
    : [];
}

/** Whether the client asks for actions of this kind. Kinds are a hierarchy: `source` asks for `source.fixAll.normlint`. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  if (only === undefined) return kind === CodeActionKind.QuickFix;
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** The actions for one linted document. */
class CodeActions {
  #alike: ReadonlyMap<string, AlikeFindings> | undefined;

  constructor(
    private readonly session: Session,
    private readonly document: TextDocument,
    private readonly linted: Linted,
  ) {}

  /** Repairs first, then ways to silence the finding, then the rest. */
  quickFixes(concerns: (finding: Finding) => boolean): CodeAction[] {
    const all = this.linted.result.findings.map((finding, index) => ({ finding, index }));
    const concerned = all
      .filter(({ finding }) => concerns(finding))
      .map(({ finding, index }) => ({
        finding,
        diagnostic: diagnosticOf(this.document, this.linted, finding, index, this.session.options.rulePages),
      }));
    if (concerned.length === 0) return [];
    const forEach = (offer: (finding: Finding, diagnostic: Diagnostic) => CodeAction[]) =>
      concerned.flatMap(({ finding, diagnostic }) => offer(finding, diagnostic));
    return [
      ...forEach((finding, diagnostic) => this.#fixes(finding, diagnostic)),
      ...this.#once(forEach((finding, diagnostic) => this.#fixesOfAll(finding, diagnostic))),
      ...forEach((finding, diagnostic) => this.#suppress(finding, diagnostic)),
      ...this.#once(forEach((finding, diagnostic) => this.#ignore(finding, diagnostic))),
      ...this.#fixAllFromHere(concerned.some(({ finding }) => finding.fixes.some((fix) => fix.kind === 'safe'))),
      ...this.#once(forEach((finding, diagnostic) => this.#explain(finding, diagnostic))),
    ];
  }

  /** One action with all safe fixes that can be done together, or none. */
  fixAll(kind: string, title: Bilingual): CodeAction[] {
    const { edits } = safeFixes(this.linted.result.findings);
    return edits.length === 0 ? [] : [{ title: this.#say(title), kind, edit: this.#edit(edits) }];
  }

  #fixes(finding: Finding, diagnostic: Diagnostic): CodeAction[] {
    const onlySafe = finding.fixes.filter((fix) => fix.kind === 'safe').length === 1;
    const inOrder = [...finding.fixes].sort((a, b) => Number(b.kind === 'safe') - Number(a.kind === 'safe'));
    return inOrder.map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: fix.kind === 'safe' && onlySafe,
      edit: this.#edit(fix.edits),
    }));
  }

  /** The repairs of a finding in all places of which the same is said; none where there is but one. */
  #fixesOfAll(finding: Finding, diagnostic: Diagnostic): CodeAction[] {
    this.#alike ??= new Map(alike(this.linted.result.findings).map((same) => [keyOf(same[0]), same]));
    const same = this.#alike.get(keyOf(finding));
    if (!same || same.length < 2) return [];
    return finding.fixes.flatMap((fix) => {
      const { edits, places } = repairOfAll(same, fix);
      if (places < 2) return [];
      const title = this.#say({ en: `${fix.title} in all ${places} places`, zh: `${fix.title}（全部${places}处）` });
      return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: this.#edit(edits) }];
    });
  }

  #suppress(finding: Finding, diagnostic: Diagnostic): CodeAction[] {
    const edit = suppression(this.document, this.linted.result.mentions, finding);
    if (edit === undefined) return [];
    const title = this.#say({
      en: `Suppress “${finding.rule}” for this mention`,
      zh: `此处不再报告“${finding.rule}”`,
    });
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: this.#edit([edit]) }];
  }

  #ignore(finding: Finding, diagnostic: Diagnostic): CodeAction[] {
    if (finding.canonical === '') return [];
    const title = {
      en: `Ignore “${finding.canonical}” in this workspace`,
      zh: `在此工作区中忽略“${finding.canonical}”`,
    };
    return this.#command(title, diagnostic, clientCommands.ignoreDesignation, [this.document.uri, finding.canonical]);
  }

  #explain(finding: Finding, diagnostic: Diagnostic): CodeAction[] {
    const title = { en: `Explain the rule “${finding.rule}”`, zh: `说明规则“${finding.rule}”` };
    return this.#command(title, diagnostic, clientCommands.explainRule, [finding.rule]);
  }

  #command(text: Bilingual, diagnostic: Diagnostic, command: string, args: string[]): CodeAction[] {
    if (!this.session.options.commands?.includes(command)) return [];
    const title = this.#say(text);
    const action = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
    return [{ ...action, command: { title, command, arguments: args } }];
  }

  /** Offered beside the single fix only when it does more than that. */
  #fixAllFromHere(someSafe: boolean): CodeAction[] {
    if (!someSafe || safeFixes(this.linted.result.findings).fixes < 2) return [];
    return this.fixAll(CodeActionKind.QuickFix, {
      en: 'Fix all safe problems in this document',
      zh: '修复本文档中所有可安全修复的问题',
    });
  }

  #edit(edits: Parameters<typeof workspaceEdit>[1]) {
    return workspaceEdit(this.document, edits, this.session.capabilities);
  }

  #say(text: Bilingual): string {
    return text[this.linted.language];
  }

  /** Each title once: two findings of one mention are ignored, and two of one rule explained, by the same action. */
  #once(actions: readonly CodeAction[]): CodeAction[] {
    return [...new Map(actions.map((action) => [action.title, action])).values()];
  }
}
