import { inEach, listed } from '../language/bilingual';
import { datasetDay } from './knowledge/datasetDay';
import { isReplaced, nameOf, type Outdated, outdated, sayCurrentEdition, sayWithdrawn } from './knowledge/outdated';
import { saySuccessors, successorFixes, successorNames } from './knowledge/successors';
import type { Report, Rule, RuleContext } from './rule';

/** An outdated reference is often deliberate: a warning with the successor named, never part of fix-all. */
export const superseded: Rule = {
  id: 'superseded',
  family: 'knowledge',
  description: 'An edition that another one or another standard has replaced.',
  defaultSeverity: 'warning',
  checkReference: (reference, context, placement) => {
    const found = outdated(reference, context, placement);
    if (!found || !isReplaced(found)) return undefined;
    const { start, end } = reference;
    return { start, end, ...report(found, context) };
  },
};

type Said = Omit<Report, 'start' | 'end'>;

function report(found: Outdated, context: RuleContext): Said {
  const { reference, edition, replacement, isStated, isNewEdition } = found;
  const { asOf } = context;
  const fixes = replacement ? successorFixes(found, replacement) : [];
  const day = asOf ?? datasetDay(reference, context);
  const was = sayWithdrawn(found);
  if (!replacement) {
    return {
      message: {
        en: `${was.en}; its source says that it was replaced, the dataset of ${day} does not say by what.`,
        zh: `${was.zh}；来源注明已被代替，截至${day}的数据未说明由何标准代替。`,
      },
      fixes,
      deprecated: true,
    };
  }
  const names = inEach((language) => listed(successorNames(reference, replacement), language));
  if (isNewEdition && !isStated) {
    const name = edition?.designation ?? reference.canonical;
    return {
      severity: 'information',
      message: {
        en: `${name} has a newer edition, ${names.en}, in force as of ${day}.`,
        zh: `${name}已有新版${names.zh}（截至${day}现行）。`,
      },
      fixes,
    };
  }
  if (!isStated) {
    const name = nameOf(reference, edition);
    const { en, zh } = saySuccessors({ en: name, zh: name }, reference, replacement, asOf);
    return { severity: 'information', message: { en: `${en}.`, zh: `${zh}。` }, fixes };
  }
  const current = sayCurrentEdition(asOf);
  const instead = isNewEdition
    ? { en: current.en + names.en, zh: current.zh + names.zh }
    : saySuccessors({ en: 'it', zh: '' }, reference, replacement, asOf);
  return {
    message: { en: `${was.en}; ${instead.en}.`, zh: `${was.zh}；${instead.zh}。` },
    fixes,
    deprecated: true,
  };
}
