import type { Catalogue } from '../catalogue/model/catalogue';
import type { Language } from '../language/bilingual';
import { messageLanguage } from '../settings/language';
import type { Environment } from './environment';
import { type ExitCode, exitCode } from './exitCode';
import { jsonAnswer } from './lookup/jsonAnswer';
import { lookUp } from './lookup/lookUp';
import { textAnswer } from './lookup/textAnswer';

/** The forms in which `lookup` answers. */
export const lookupFormats = ['text', 'json'] as const;

/** What a run of `lookup` is asked to do. */
export interface LookupRequest {
  readonly query: string;
  readonly format: (typeof lookupFormats)[number];
  /** The most titles that are shown. */
  readonly limit: number;
  /** That of the environment when absent. */
  readonly language?: Language | undefined;
  /** Day, ISO 8601, for which the current edition is asked. */
  readonly onDate?: string | undefined;
}

/** Looks one designation, name or title up and writes what is found. */
export async function runLookup(request: LookupRequest, environment: Environment): Promise<ExitCode> {
  const { query, format, onDate, language = messageLanguage('auto', environment.locale) } = request;
  let catalogue: Catalogue;
  try {
    catalogue = await environment.engine.openCatalogue();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await environment.stderr.write(`normlint: ${reason} Without it nothing can be looked up.\n`);
    return exitCode.failure;
  }
  const answer = lookUp(query, catalogue, request);
  const written =
    format === 'json' ? jsonAnswer(query, answer, catalogue) : textAnswer(answer, catalogue, { language, onDate });
  await environment.stdout.write(written);
  return answer.kind === 'nothing' ? exitCode.nothingFound : exitCode.clean;
}
