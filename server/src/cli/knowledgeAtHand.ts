import { knowledgeOf } from '../catalogue/questions/knowledge';
import type { Knowledge } from '../designations/issuingBody';
import type { Environment } from './environment';

/** What the catalogue knows, for reading lists. Without one they are read by their form alone, which is said. */
export async function knowledgeAtHand({ engine, stderr }: Environment): Promise<Knowledge | undefined> {
  try {
    return knowledgeOf(await engine.openCatalogue());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await stderr.write(`normlint: ${reason} Until then lists are read by their form alone.\n`);
    return undefined;
  }
}
