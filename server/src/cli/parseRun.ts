import { knowledgeOf } from '../catalogue/questions/knowledge';
import type { Knowledge } from '../designations/issuingBody';
import type { Environment } from './environment';
import { type ExitCode, exitCode } from './exitCode';
import { longestLine, parseLine } from './parse/parseLine';
import { readLines } from './parse/readLines';

/** What a run of `parse` is asked to do. */
export interface ParseRequest {
  /** Whether the catalogue may settle what the letters alone leave open. */
  readonly useCatalogue: boolean;
}

/** Reads designations from standard input, one a line, and writes one JSON object for each line. */
export async function runParse(request: ParseRequest, environment: Environment): Promise<ExitCode> {
  const { stdin, stdout } = environment;
  let code: ExitCode = exitCode.clean;
  let knowledge: Knowledge | undefined;
  if (request.useCatalogue) {
    try {
      knowledge = knowledgeOf(await environment.engine.openCatalogue());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await environment.stderr.write(`normlint: ${reason} Until then lines are read by their form alone.\n`);
      code = exitCode.failure;
    }
  }
  for await (const lines of readLines(stdin, longestLine)) {
    let text = '';
    for (const line of lines) text += `${JSON.stringify(parseLine(line, knowledge))}\n`;
    await stdout.write(text);
    if (stdout.readerGone) break;
  }
  return code;
}
