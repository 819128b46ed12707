import { resolve } from 'node:path';
import { WorkspaceCatalogues } from '../catalogue/lists/workspaceCatalogues.node';
import type { Catalogue } from '../catalogue/model/catalogue';
import type { Finding } from '../findings/finding';
import type { Language } from '../language/bilingual';
import { DocumentsOfRun } from '../rules/consistency/documentsOfRun';
import { type FileFacts, fileRule } from '../settings/asOf';
import { messageLanguage } from '../settings/language';
import { lastChanged } from '../settings/lastChanged.node';
import type { Settings } from '../settings/settings';
import { type LoadedSettings, SettingsFiles } from '../settings/settingsFile.node';
import { textKindOf } from '../text/reading';
import type { Environment } from './environment';
import { type ExitCode, exitCode, worse } from './exitCode';
import { findInputs, standardInput } from './input/findInputs';
import { readInput } from './input/readInput';
import { internalError } from './internalError';
import { positionsIn } from './positions';
import type { Reporter } from './reporters/reporter';

/** What a run of `lint` is asked to do. */
export interface LintRequest {
  /** Files, folders, patterns and `-` as on the command line. */
  readonly inputs: readonly string[];
  readonly reporter: Reporter;
  /** A settings file that holds for all inputs, instead of the nearest one to each. */
  readonly config?: string | undefined;
  /** The name under which standard input is reported, and by which its kind and its settings are chosen. */
  readonly stdinFilename?: string | undefined;
  /** Lists of standards that go before those that the settings name, as on the command line. */
  readonly catalogues?: readonly string[] | undefined;
  /** Language of messages, before what settings say. */
  readonly language?: Language | undefined;
  /** Day as of which all documents are judged, or `file`; before what settings say, and a day before what documents say. */
  readonly asOf?: string | undefined;
  /** Compare the documents with each other. */
  readonly acrossFiles?: boolean;
  /** Leave out what is only information. */
  readonly quiet: boolean;
}

/** Lints the inputs one after the other, writes the report, and returns what the process should report. */
export async function runLint(request: LintRequest, environment: Environment): Promise<ExitCode> {
  return new LintRun(request, environment).run();
}

class LintRun {
  private code: ExitCode = exitCode.clean;
  private catalogue: Promise<Catalogue | undefined> | undefined;
  private readonly settingsFiles: SettingsFiles;
  /** Of the file that is being linted; at the end, of the last one. */
  private language: Language;
  private readonly reportedSettings = new Set<string | undefined>();
  private readonly workspaceCatalogues = new WorkspaceCatalogues();
  private readonly reportedLists = new Set<string>();
  private readonly documents: DocumentsOfRun | undefined;
  private readonly counts = { filesChecked: 0, filesSkipped: 0, errors: 0, warnings: 0, remarks: 0 };

  constructor(
    private readonly request: LintRequest,
    private readonly environment: Environment,
  ) {
    this.settingsFiles = new SettingsFiles(environment.engine.rules);
    this.documents = request.acrossFiles ? new DocumentsOfRun() : undefined;
    this.language = request.language ?? messageLanguage('auto', environment.locale);
  }

  async run(): Promise<ExitCode> {
    const { config, reporter } = this.request;
    const { stdout, stderr } = this.environment;
    const named = config === undefined ? undefined : await this.settingsFiles.load(config);
    if (named !== undefined && !(await this.usable(named))) return this.code;
    const { inputs, problems } = await findInputs(this.request.inputs);
    for (const problem of problems) await this.fail(exitCode.failure, problem);
    await stdout.write(reporter.begin());
    for (const input of inputs) {
      if (stdout.readerGone) return this.code;
      await this.lintInput(input, named);
    }
    await stdout.write(reporter.end());
    const { counts, language } = this;
    await stderr.write(reporter.summary({ ...counts, language, ...(await this.catalogueDate()) }));
    return this.code;
  }

  /** Day of the catalogue, if one was needed and could be opened. */
  private async catalogueDate(): Promise<{ readonly catalogueDate?: string }> {
    const catalogue = await this.catalogue;
    return catalogue === undefined ? {} : { catalogueDate: catalogue.asOf };
  }

  private async lintInput(input: string, named: LoadedSettings | undefined): Promise<void> {
    const { stdinFilename } = this.request;
    const isStandardInput = input === standardInput;
    const path = isStandardInput ? stdinFilename : input;
    const file = path ?? '<stdin>';
    const loaded = named ?? (await this.settingsFiles.forDocument(file));
    if (!(await this.usable(loaded))) return this.skip();
    const decoded = await readInput(isStandardInput ? this.environment.stdin : input);
    if ('problem' in decoded) {
      this.skip();
      return this.fail(exitCode.failure, `${file}: ${decoded.problem}`);
    }
    if (decoded.guessedEncoding)
      await this.remark(`${file}: read as ${decoded.guessedEncoding}, since it is not UTF-8`);
    this.language = this.request.language ?? messageLanguage(loaded.settings.language, this.environment.locale);
    const settings = this.settingsFor(loaded.settings);
    const modified = settings.asOf === fileRule && path !== undefined ? await lastChanged(path) : undefined;
    const findings = await this.findingsIn(decoded.text, { name: file, modified }, settings);
    if (findings === undefined) return this.skip();
    await this.report(file, decoded.text, findings);
  }

  /** Undefined when the engine failed, which has been said then. */
  private async findingsIn(
    text: string,
    file: FileFacts & { readonly name: string },
    settings: Settings,
  ): Promise<readonly Finding[] | undefined> {
    if (text === '') return [];
    const catalogue = await this.catalogueFor(settings);
    try {
      const asOf = this.request.asOf === fileRule ? undefined : this.request.asOf;
      const { language, documents } = this;
      const options = { settings, language, catalogue, file, asOf, documents };
      const { findings } = this.environment.engine.lint(text, textKindOf(file.name), options);
      return this.request.quiet ? findings.filter(isErrorOrWarning) : findings;
    } catch (error) {
      await this.fail(exitCode.failure, `${file.name}: ${internalError(error)}`);
      return undefined;
    }
  }

  private settingsFor(settings: Settings): Settings {
    return this.request.asOf === fileRule ? { ...settings, asOf: fileRule } : settings;
  }

  private async report(file: string, text: string, findings: readonly Finding[]): Promise<void> {
    this.counts.filesChecked++;
    for (const { severity } of findings) {
      if (severity === 'error') this.counts.errors++;
      else if (severity === 'warning') this.counts.warnings++;
      else this.counts.remarks++;
    }
    if (findings.length > 0) this.code = worse(this.code, exitCode.findings);
    const { language } = this;
    const report = { file, findings, language, ...(await this.catalogueDate()), positionOf: positionsIn(text) };
    await this.environment.stdout.write(this.request.reporter.file(report));
  }

  /** The catalogue with the lists of standards over it. What is wrong with a list is said once. */
  private async catalogueFor(settings: Settings): Promise<Catalogue | undefined> {
    const base = await this.openCatalogue();
    const lists = [...settings.catalogues, ...(this.request.catalogues ?? []).map((path) => resolve(path))];
    if (base === undefined || lists.length === 0) return base;
    const { catalogue, problems, remarks } = await this.workspaceCatalogues.over(base, lists);
    for (const problem of problems) if (this.isNew(problem)) await this.fail(exitCode.failure, problem);
    for (const remark of remarks) if (this.isNew(remark)) await this.remark(remark);
    return catalogue;
  }

  /** Whether the sentence on a list has not been said yet. */
  private isNew(sentence: string): boolean {
    const isNew = !this.reportedLists.has(sentence);
    this.reportedLists.add(sentence);
    return isNew;
  }

  private openCatalogue(): Promise<Catalogue | undefined> {
    this.catalogue ??= this.environment.engine.openCatalogue().catch(async (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      await this.fail(exitCode.failure, `${reason} Until then only the rules that need no catalogue are run.`);
      return undefined;
    });
    return this.catalogue;
  }

  /** Whether the settings can be used. What is wrong with a settings file is said once. */
  private async usable({ file, problems }: LoadedSettings): Promise<boolean> {
    if (problems.length === 0) return true;
    if (!this.reportedSettings.has(file)) {
      for (const problem of problems) await this.fail(exitCode.usage, problem);
      this.reportedSettings.add(file);
    }
    return false;
  }

  private skip(): void {
    this.counts.filesSkipped++;
  }

  private async remark(message: string): Promise<void> {
    await this.environment.stderr.write(`normlint: ${message}\n`);
  }

  private async fail(code: ExitCode, message: string): Promise<void> {
    this.code = worse(this.code, code);
    await this.remark(message);
  }
}

function isErrorOrWarning({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
