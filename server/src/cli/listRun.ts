import type { Catalogue } from '../catalogue/model/catalogue';
import { defaultSettings, type Settings } from '../settings/settings';
import { textKindOf } from '../text/reading';
import type { Environment } from './environment';
import { type ExitCode, exitCode, worse } from './exitCode';
import { findInputs, standardInput } from './input/findInputs';
import { readInput } from './input/readInput';
import { internalError } from './internalError';
import { MentionDescriber, type MentionObject } from './json/mention';
import type { ListReporter } from './listReporters/listReporter';
import { positionsIn } from './positions';

/** What a run of `list` is asked to do. */
export interface ListRequest {
  /** Files, folders, patterns and `-` as on the command line. */
  readonly inputs: readonly string[];
  readonly reporter: ListReporter;
  /** The name under which standard input is listed, and by which its kind is chosen. */
  readonly stdinFilename?: string | undefined;
}

/** Lists the mentions of the inputs, one after the other, and returns what the process should report. */
export async function runList(request: ListRequest, environment: Environment): Promise<ExitCode> {
  return new ListRun(request, environment).run();
}

class ListRun {
  private code: ExitCode = exitCode.clean;
  private readonly settings: Settings;

  constructor(
    private readonly request: ListRequest,
    private readonly environment: Environment,
  ) {
    const { rules } = environment.engine;
    this.settings = { ...defaultSettings, rules: Object.fromEntries(rules.map(({ id }) => [id, 'off' as const])) };
  }

  async run(): Promise<ExitCode> {
    const { reporter } = this.request;
    const { stdout, stderr } = this.environment;
    let files = 0;
    let count = 0;
    const { inputs, problems } = await findInputs(this.request.inputs);
    for (const problem of problems) await this.fail(problem);
    const catalogue = inputs.length > 0 ? await this.openCatalogue() : undefined;
    const describer = new MentionDescriber(catalogue);
    await stdout.write(reporter.begin());
    for (const input of inputs) {
      if (stdout.readerGone) return this.code;
      const file = input === standardInput ? (this.request.stdinFilename ?? '<stdin>') : input;
      const mentions = await this.mentionsIn(input, file, describer, catalogue);
      if (!mentions) continue;
      files++;
      count += mentions.length;
      await stdout.write(reporter.file({ file, mentions }));
    }
    await stdout.write(reporter.end());
    await stderr.write(reporter.summary({ files, mentions: count, catalogueDate: catalogue?.asOf }));
    return this.code;
  }

  /** Undefined when the input could not be read, which has been said then. */
  private async mentionsIn(
    input: string,
    file: string,
    describer: MentionDescriber,
    catalogue: Catalogue | undefined,
  ): Promise<MentionObject[] | undefined> {
    const { engine, stdin } = this.environment;
    const decoded = await readInput(input === standardInput ? stdin : input);
    if ('problem' in decoded) {
      await this.fail(`${file}: ${decoded.problem}`);
      return undefined;
    }
    if (decoded.guessedEncoding) {
      await this.environment.stderr.write(
        `normlint: ${file}: read as ${decoded.guessedEncoding}, since it is not UTF-8\n`,
      );
    }
    try {
      const result = engine.lint(decoded.text, textKindOf(file), { settings: this.settings, catalogue });
      const positionOf = positionsIn(decoded.text);
      return result.mentions.map((mention) => describer.describe(mention, positionOf, result.resolutionOf));
    } catch (error) {
      await this.fail(`${file}: ${internalError(error)}`);
      return undefined;
    }
  }

  private async openCatalogue(): Promise<Catalogue | undefined> {
    try {
      return await this.environment.engine.openCatalogue();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await this.fail(`${reason} Until then the list says only how references are written, and names no agencies.`);
      return undefined;
    }
  }

  private async fail(message: string): Promise<void> {
    this.code = worse(this.code, exitCode.failure);
    await this.environment.stderr.write(`normlint: ${message}\n`);
  }
}
