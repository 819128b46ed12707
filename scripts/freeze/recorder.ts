import { readFileSync, writeFileSync } from 'node:fs';
import type { Catalogue } from '../../server/src/catalogue/model/catalogue';
import type { Needs } from './freeze';
import { type Question, watchedCatalogue } from './watchedCatalogue';

/** The environment variable with the path of the file into which a run of the tests writes its needs. */
export const needsVariable = 'NORMLINT_FREEZE';

/** The catalogue; what it is asked is written into a file when the process ends. */
export function recordedCatalogue(catalogue: Catalogue, path: string): Catalogue {
  const asked = new Set<Question>();
  const told = new Set<string>();
  const named = new Set<string>();
  process.once('exit', () => {
    writeFileSync(path, JSON.stringify({ asked: [...asked], told: [...told], named: [...named] }));
  });
  return watchedCatalogue(catalogue, {
    asked: (question) => asked.add(question),
    told: (designation) => told.add(designation),
    named: (designation) => named.add(designation),
  });
}

/** Reads the file that {@link recordedCatalogue} wrote. */
export function readNeeds(path: string): Needs {
  const { asked, told, named }: Record<keyof Needs, string[]> = JSON.parse(readFileSync(path, 'utf8'));
  return { asked: new Set(asked), told: new Set(told), named: new Set(named) };
}
