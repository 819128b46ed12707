import { readData } from '../scripts/data/readData';
import { beginFrozen } from '../scripts/freeze/freeze';
import { isFrozen, readFrozen } from '../scripts/freeze/frozenFolder';
import { openForFreezing, openFrozen } from '../scripts/freeze/openFrozen';
import { needsVariable, recordedCatalogue } from '../scripts/freeze/recorder';
import { watchedCatalogue } from '../scripts/freeze/watchedCatalogue';
import type { Catalogue } from '../server/src/catalogue/model/catalogue';

interface Opened {
  readonly plain: Catalogue;
  readonly watched: Catalogue;
}

let opened: Promise<Opened> | undefined;

/**
 * The catalogue that stands still, from test/fixtures/catalogue. Of most standards it knows no more than the number: a test
 * that is told the contents of such a one fails with a sentence that says what to do.
 */
export async function frozenCatalogue(): Promise<Catalogue> {
  opened ??= open();
  return (await opened).watched;
}

/**
 * The same for tests of made-up texts, which may hit on any number: a standard that is known by its number only has no
 * editions and no titles.
 */
export async function frozenCatalogueForRandomTexts(): Promise<Catalogue> {
  opened ??= open();
  return (await opened).plain;
}

async function open(): Promise<Opened> {
  const needs = process.env[needsVariable];
  if (needs !== undefined) {
    const live = readData().dataset;
    const plain = openForFreezing(isFrozen() ? await readFrozen() : beginFrozen(live), live);
    return { plain, watched: recordedCatalogue(plain, needs) };
  }
  const { catalogue, isNumberOnly } = openFrozen(await readFrozen());
  return { plain: catalogue, watched: guardedCatalogue(catalogue, isNumberOnly) };
}

/** The catalogue; it throws when it is to tell contents of a standard that it has no more than the number of. */
export function guardedCatalogue(catalogue: Catalogue, isNumberOnly: (designation: string) => boolean): Catalogue {
  return watchedCatalogue(catalogue, {
    told: (designation) => {
      if (!isNumberOnly(designation)) return;
      throw new Error(
        `The frozen catalogue knows no more than the number of ${designation}, and this test asks for more: ` +
          'run `npm run freeze`, which adds it (test/fixtures/catalogue/README.md).',
      );
    },
  });
}
