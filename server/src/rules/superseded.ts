import { inEach, listed } from '../language/bilingual';
import { datasetDay } from './knowledge/datasetDay';
import { outdated, sayCurrentEdition, sayWithdrawn } from './knowledge/outdated';
import { replaceByEdition } from './knowledge/replacement';
import type { Rule } from './rule';

/** An outdated reference is often deliberate: a warning with the successor named, never part of fix-all. */
export const superseded: Rule = {
  id: 'superseded',
  family: 'knowledge',
  description: 'An edition that another one or another standard has replaced.',
  defaultSeverity: 'warning',
  checkReference: (reference, context, placement) => {
    const found = outdated(reference, context, placement);
    if (!found || found.successors.length === 0) return undefined;
    const names = inEach((language) => listed(found.successors, language));
    const instead = found.isNewEdition
      ? { en: sayCurrentEdition(context.asOf).en + names.en, zh: sayCurrentEdition(context.asOf).zh + names.zh }
      : { en: `it is replaced by ${names.en}`, zh: `由${names.zh}代替` };
    const fixes = found.successors.flatMap(
      (successor) => replaceByEdition(found.reference, found.record, successor) ?? [],
    );
    const was = sayWithdrawn(found);
    if (!found.isStated) {
      const day = context.asOf ?? datasetDay(found.reference, context);
      const name = found.edition.designation;
      return {
        start: reference.start,
        end: reference.end,
        severity: 'information',
        message: {
          en: `${name} has a newer edition, ${names.en}, in force as of ${day}.`,
          zh: `${name}已有新版${names.zh}（截至${day}现行）。`,
        },
        fixes,
      };
    }
    return {
      start: reference.start,
      end: reference.end,
      message: { en: `${was.en}; ${instead.en}.`, zh: `${was.zh}；${instead.zh}。` },
      fixes,
      deprecated: true,
    };
  },
};
