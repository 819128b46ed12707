import type { AgencyEnd, WrongForm } from '../../server/src/catalogue/model/agency';
import { listOf } from './table';

/** What an agency's note says in words that can be read. */
export interface ReadNote {
  readonly ended?: AgencyEnd;
  readonly wrongForms: readonly WrongForm[];
  readonly ambiguousWith: readonly string[];
  /** The rest. */
  readonly note?: string;
}

/**
 * Takes a note to pieces: `DEFUNCT 2018-03 -> MEE. wrong: Ministry of Environment Protection`. `ids` are the agencies that
 * can be successors.
 */
export function readNote(text: string, ids: ReadonlySet<string>): ReadNote {
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const found = pattern.exec(rest);
    if (!found) return undefined;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const end = take(/(DEFUNCT|RENAMED) (\d{4}(?:-\d{2})?):? *(.*?)(?:[.;] |$)/);
  const wrong = take(/\bwrong: (.*?)(?:(?<!\.)\. (?=[A-Z-])|$)/);
  const ambiguous = take(/(?:AMBIGUOUS with|same letters as) (?:the )?(.*?)(?:[.;] |$)/);
  const forms = listOf(wrong?.[1] ?? '');
  const remarks = forms.filter(isRemark);
  const note = [rest.replace(/\s+/g, ' ').replace(/^[\s.;]+|[\s.;]+$/g, ''), ...remarks]
    .filter((part) => part !== '')
    .join('; ');
  return {
    ...(end ? { ended: readEnd(end[1] === 'RENAMED' ? 'renamed' : 'defunct', end[2] ?? '', end[3] ?? '', ids) } : {}),
    wrongForms: forms.filter((form) => !isRemark(form)).map(readWrongForm),
    ambiguousWith: ambiguous?.[1] === undefined ? [] : [ambiguous[1]],
    ...(note === '' ? {} : { note }),
  };
}

/** A sentence among the wrong forms, or one that is cut short. */
function isRemark(form: string): boolean {
  return / (?:is|are) /.test(form) || form.startsWith('...');
}

function readWrongForm(text: string): WrongForm {
  const bracket = /^(.*?) \((.*)\)$/.exec(text) ?? /^(.*?) (as the .*)$/.exec(text);
  if (bracket?.[1] === undefined || bracket[2] === undefined) return { form: text };
  return { form: bracket[1], remark: bracket[2] };
}

function readEnd(kind: AgencyEnd['kind'], date: string, text: string, ids: ReadonlySet<string>): AgencyEnd {
  const successors = [...text.matchAll(/[A-Z]{3,}/g)].map(([word]) => word).filter((word) => ids.has(word));
  const remark = text.replace(/^-> /, '');
  return { kind, date, successors, ...(/^[A-Z/]+$/.test(remark) ? {} : { remark }) };
}
