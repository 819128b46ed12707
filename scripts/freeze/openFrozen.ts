import { buildCatalogue } from '../../server/src/catalogue/file/build';
import type { Catalogue } from '../../server/src/catalogue/model/catalogue';
import type { Dataset } from '../../server/src/catalogue/model/dataset';
import { openCatalogue } from '../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../server/src/designations/canonical';
import { answeredAsBefore } from './answeredAsBefore';
import { numberedRecords, underFrozen } from './freeze';
import type { FrozenCatalogue } from './frozenFolder';

/** A frozen catalogue that can be asked. */
export interface OpenFrozen {
  readonly catalogue: Catalogue;
  /** Whether it knows no more of the standard with the undated designation than its number: its record is empty. */
  isNumberOnly(designation: string): boolean;
}

export function openFrozen(frozen: FrozenCatalogue): OpenFrozen {
  const numbered = numberedRecords(frozen);
  const numberOnly = new Set(numbered.map(({ designation }) => designation));
  return {
    catalogue: build({ ...frozen.dataset, records: [...frozen.dataset.records, ...numbered] }),
    isNumberOnly: (designation) => numberOnly.has(designation),
  };
}

/** The catalogue that tests ask when it is noted what they need: old questions are answered as before, new ones by all facts. */
export function openForFreezing(frozen: FrozenCatalogue, live: Dataset): Catalogue {
  const { catalogue, isNumberOnly } = openFrozen(frozen);
  return answeredAsBefore({ frozen: catalogue, asked: frozen.asked, isNumberOnly }, build(underFrozen(frozen, live)));
}

function build(dataset: Dataset): Catalogue {
  return openCatalogue(buildCatalogue(dataset, parseCanonical));
}
