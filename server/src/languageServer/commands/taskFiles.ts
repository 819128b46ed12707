import * as v from 'valibot';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TaskFiles } from '../environment';

const definition = v.object({
  sources: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
  output: v.pipe(v.string(), v.nonEmpty()),
});

/**
 * Reads the argument of the commands that read and write files.
 *
 * @throws ResponseError when it is something else
 */
export function readTaskFiles(argument: unknown): TaskFiles {
  const result = v.safeParse(definition, argument);
  if (result.success) return result.output;
  throw new ResponseError(
    LSPErrorCodes.RequestFailed,
    'The argument must be an object with “sources”, a list of URIs, and “output”, a URI.',
  );
}
