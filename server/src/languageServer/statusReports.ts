import type { Connection } from 'vscode-languageserver';
import type { Bilingual, Language } from '../language/bilingual';
import type { CatalogueOfSession } from './catalogueOfSession';
import { inBackground } from './failure';
import type { Linted } from './linted';
import { type InitializationOptions, type StatusParams, statusMethod } from './protocol';

/** Tells a client that wants to know how linting went, and the log what kept a document from being linted. */
export class StatusReports {
  /** The obstacle that was logged last, per document: it is said once, not with every key. */
  readonly #logged = new Map<string, string>();
  /** What is wrong with workspace catalogues is logged once as well. */
  readonly #loggedCatalogueProblems = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly options: InitializationOptions,
    private readonly catalogue: CatalogueOfSession,
  ) {}

  /** Hears of every document that was linted. */
  report(linted: Linted): void {
    this.#log(linted);
    for (const problem of linted.catalogueProblems) {
      if (!this.#loggedCatalogueProblems.has(problem)) this.connection.console.warn(problem);
      this.#loggedCatalogueProblems.add(problem);
    }
    if (!this.options.status) return;
    const { uri, milliseconds, result, settings, catalogue, catalogueProblems, obstacle, language } = linted;
    const status: StatusParams = {
      uri,
      milliseconds,
      findings: result.findings.length,
      disabled: !settings.enable,
      ...(catalogue === undefined ? {} : { catalogueAsOf: catalogue.asOf }),
      problems: [
        this.catalogue.problem,
        ...settings.problems,
        ...few(catalogueProblems, language),
        obstacle?.message,
      ].filter((problem) => problem !== undefined),
    };
    inBackground(this.connection, this.connection.sendNotification(statusMethod, status));
  }

  /** Forgets a document that was closed. */
  drop(uri: string): void {
    this.#logged.delete(uri);
  }

  #log({ uri, obstacle }: Linted): void {
    if (obstacle === undefined) this.#logged.delete(uri);
    else if (this.#logged.get(uri) !== obstacle.kind) {
      this.#logged.set(uri, obstacle.kind);
      const detail = obstacle.detail === undefined ? '' : `\n${obstacle.detail}`;
      this.connection.console.error(`${uri}: ${obstacle.message}${detail}`);
    }
  }
}

/** How many problems of workspace catalogues a status names; the log has all of them. */
const mostNamed = 5;

function few(problems: readonly string[], language: Language): readonly string[] {
  if (problems.length <= mostNamed) return problems;
  const more = problems.length - mostNamed;
  const rest: Bilingual = { en: `The output names ${more} more faulty lines.`, zh: `输出中还列出另外${more}处错误。` };
  return [...problems.slice(0, mostNamed), rest[language]];
}
