import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Catalogue } from '../catalogue/model/catalogue';
import type { Bilingual, Language } from '../language/bilingual';
import { LintMemory, type LintResult } from '../linter';
import { type FileFacts, fileRule } from '../settings/asOf';
import { messageLanguage } from '../settings/language';
import type { EditorSettings } from './editorSettings';
import type { Environment } from './environment';
import { contentModified } from './failure';
import { type Linted, longestDocument, type Obstacle, textKind } from './linted';
import { LintJob } from './lintJob';
import { runInSlices } from './slices';

const unlinted: { readonly result: LintResult; readonly milliseconds: number } = {
  result: { mentions: [], findings: [], resolutionOf: () => undefined },
  milliseconds: 0,
};

/** What linting a document needs besides its text. */
export interface LintingNeeds {
  readonly environment: Pick<Environment, 'lintInSteps' | 'giveWay' | 'lastChanged'>;
  /** Resolves with undefined when there is no usable catalogue; never rejects. */
  catalogue(): Promise<Catalogue | undefined>;
  /** The catalogue with the lists over it; never rejects. */
  overlay(
    base: Catalogue,
    lists: readonly string[],
  ): Promise<{ readonly catalogue: Catalogue; readonly problems: readonly string[] }>;
  /** The settings of the document with this URI; never rejects. */
  settings(uri: string): Promise<EditorSettings>;
  /** Language of the client's interface as a BCP 47 tag, if it said so. */
  readonly locale: string | undefined;
  /** Hears of every document that was linted. */
  linted(linted: Linted): void;
}

/** Lints the open documents, each version once, and keeps the newest result of each. */
export class LintedDocuments {
  readonly #jobs = new Map<string, LintJob>();
  readonly #memories = new Map<string, { readonly catalogue: Catalogue | undefined; readonly memory: LintMemory }>();
  #lastId = 0;

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly needs: LintingNeeds,
  ) {}

  /**
   * The newest version of a document, linted. Until the caller gives way to the event loop again, the open document is
   * in that version, so that offsets and positions fit together.
   *
   * @returns undefined when there is no such open document
   * @throws a ResponseError: “request cancelled” or “content modified”
   */
  async get(uri: string, token: CancellationToken): Promise<{ document: TextDocument; linted: Linted } | undefined> {
    const document = this.documents.get(uri);
    if (document === undefined) return undefined;
    const linted = await this.#job(document).join(token);
    if (this.documents.get(uri) !== document || document.version !== linted.version) throw contentModified();
    return { document, linted };
  }

  /** Forgets a document that was closed. */
  drop(uri: string): void {
    this.#jobs.get(uri)?.stop();
    this.#jobs.delete(uri);
    this.#memories.delete(uri);
  }

  /** Forgets all results, after the settings may have changed. */
  dropAll(): void {
    for (const job of this.#jobs.values()) job.stop();
    this.#jobs.clear();
  }

  #job(document: TextDocument): LintJob {
    const known = this.#jobs.get(document.uri);
    if (known !== undefined && !known.stopped && known.version === document.version) return known;
    known?.stop();
    const job = new LintJob(document.version, (stopped) => this.#lint(document, stopped));
    this.#jobs.set(document.uri, job);
    return job;
  }

  /** A memory belongs to one catalogue: with another one, the document is read anew. */
  #memory(uri: string, catalogue: Catalogue | undefined): LintMemory {
    const known = this.#memories.get(uri);
    if (known !== undefined && known.catalogue === catalogue) return known.memory;
    const memory = new LintMemory();
    this.#memories.set(uri, { catalogue, memory });
    return memory;
  }

  async #lint(document: TextDocument, stopped: () => boolean): Promise<Linted | undefined> {
    const { uri, version } = document;
    const [settings, base] = await Promise.all([this.needs.settings(uri), this.needs.catalogue()]);
    const { catalogue, problems: catalogueProblems } = base
      ? await this.needs.overlay(base, settings.lint.catalogues)
      : { catalogue: base, problems: [] };
    const outdated = () => stopped() || document.version !== version;
    if (outdated()) return undefined;
    const language = messageLanguage(settings.lint.language, this.needs.locale);
    const file = await this.#fileFacts(uri, settings);
    const outcome = await this.#run(document, { settings, language, catalogue, file }, outdated);
    if (outcome === undefined || outdated()) return undefined;
    const linted = { id: ++this.#lastId, uri, version, settings, language, catalogue, catalogueProblems, ...outcome };
    this.needs.linted(linted);
    return linted;
  }

  /** What settings that judge a document as of its file's date need of the file. */
  async #fileFacts(uri: string, { lint }: EditorSettings): Promise<FileFacts> {
    const modified = lint.asOf === fileRule ? await this.needs.environment.lastChanged?.(uri) : undefined;
    return { name: readableName(uri), modified };
  }

  async #run(
    document: TextDocument,
    { settings, language, catalogue, file }: Pick<Linted, 'settings' | 'language' | 'catalogue'> & { file?: FileFacts },
    stopped: () => boolean,
  ): Promise<Pick<Linted, 'result' | 'milliseconds' | 'obstacle'> | undefined> {
    if (!settings.enable) return unlinted;
    const text = document.getText();
    if (text.length > longestDocument) return { ...unlinted, obstacle: tooLong(text.length, language) };
    try {
      const memory = this.#memory(document.uri, catalogue);
      const options = { settings: settings.lint, language, catalogue, file, memory };
      const steps = this.needs.environment.lintInSteps(text, textKind(document), options);
      return await runInSlices(steps, {
        giveWay: () => this.needs.environment.giveWay(),
        stopped,
        now: () => performance.now(),
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : error;
      const message: Bilingual = {
        en: `Normlint could not check this document, which is a defect of Normlint: ${reason}.`,
        zh: `Normlint未能检查本文档，这是Normlint的缺陷：${reason}。`,
      };
      const detail = (error instanceof Error ? error.stack : undefined) ?? String(error);
      return { ...unlinted, obstacle: { kind: 'failed', message: message[language], detail } };
    }
  }
}

/** The URI with its percent escapes read, where they can be. */
function readableName(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function tooLong(length: number, language: Language): Obstacle {
  const millions = (units: number) => (units / 1_000_000).toFixed(1);
  const message: Bilingual = {
    en: `This document was not checked: it has ${millions(length)} million characters, and the editor checks up to ${millions(longestDocument)} million. Check it on the command line: normlint lint.`,
    zh: `本文档未检查：共${millions(length)}百万个字符，编辑器最多检查${millions(longestDocument)}百万个字符。请在命令行检查：normlint lint。`,
  };
  return { kind: 'too-long', message: message[language] };
}
