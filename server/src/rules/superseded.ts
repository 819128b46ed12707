import { inEach, listed } from './bilingual';
import { outdated, sayCurrentEdition, sayWithdrawn } from './outdated';
import { replaceByEdition } from './replacement';
import type { Rule } from './rule';

/** An outdated reference is often deliberate: a warning with the successor named, never part of fix-all. */
export const superseded: Rule = {
  id: 'superseded',
  family: 'knowledge',
  description: 'An edition that another one or another standard has replaced.',
  defaultSeverity: 'warning',
  check: (mention, context) => {
    const found = outdated(mention, context);
    if (!found || found.successors.length === 0) return undefined;
    const names = inEach((language) => listed(found.successors, language));
    const instead = found.isNewEdition
      ? { en: sayCurrentEdition(context.asOf).en + names.en, zh: sayCurrentEdition(context.asOf).zh + names.zh }
      : { en: `it is replaced by ${names.en}`, zh: `由${names.zh}代替` };
    const was = sayWithdrawn(found);
    return {
      start: mention.start,
      end: mention.end,
      message: { en: `${was.en}; ${instead.en}.`, zh: `${was.zh}；${instead.zh}。` },
      fixes: found.successors.flatMap((successor) => replaceByEdition(found.mention, found.record, successor) ?? []),
      deprecated: true,
    };
  },
};
