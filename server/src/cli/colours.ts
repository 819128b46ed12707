import type { WriteStream } from 'node:tty';
import { createColors } from 'picocolors';

/** The colours of a report; each function leaves the text as it is when colours are off. */
export type Colours = ReturnType<typeof createColors>;

/** @param enabled whether to colour at all */
export function coloursFor(enabled: boolean): Colours {
  return createColors(enabled);
}

/**
 * Whether a stream is to be coloured: a terminal that can show colours, unless `NO_COLOR` is set; anything else only
 * when `FORCE_COLOR` asks for it.
 */
export function showsColours(stream: Pick<WriteStream, 'isTTY' | 'hasColors'>, variables: NodeJS.ProcessEnv): boolean {
  const forced = variables.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && stream.hasColors(variables);
}
