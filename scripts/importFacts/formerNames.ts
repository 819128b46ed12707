import type { FormerName } from '../../server/src/catalogue/model/agency';
import { listOf } from './table';

/**
 * Reads a cell of former names: items between semicolons, merged ones joined by a plus sign, each with abbreviation, name,
 * Chinese name and time as far as the table has them: `SDA State Drug Administration (1998-2003)`, `CNAB + CNAL (merged 2006)`.
 */
export function formerNames(cell: string): FormerName[] {
  return listOf(cell).flatMap((item) => {
    const merged = /^(.*), (merged \d{4}(?:-\d{2})?)$/.exec(item);
    const whole = merged ? `${merged[1]} (${merged[2]})` : item;
    const items = listOf(whole, ' + ');
    const shared = items.length > 1 ? bracketsOf(items.at(-1) ?? '').filter((text) => /\d{4}/.test(text)) : [];
    return items.map((one) => formerName(one, shared));
  });
}

function bracketsOf(item: string): string[] {
  return [...item.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside);
}

function formerName(item: string, shared: readonly string[]): FormerName {
  const brackets = [...new Set([...bracketsOf(item), ...shared])].map(readTime);
  const lead = /^(merged with|part of) /.exec(item)?.[1];
  const trail = /\)\s*([^\s(][^(]*)$/.exec(item)?.[1];
  const from = brackets.find((bracket) => bracket.from !== undefined)?.from;
  const until = brackets.find((bracket) => bracket.until !== undefined)?.until;
  const remarks = [lead ?? '', ...brackets.map(({ rest }) => rest), trail ?? ''].filter((text) => text !== '');
  return {
    ...readNames(
      item
        .replace(/\s*\([^()]*\).*$/, '')
        .replace(/^(?:merged with|part of) /, '')
        .trim(),
    ),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(remarks.length === 0 ? {} : { remark: remarks.join('; ') }),
  };
}

/** Abbreviation, English and Chinese name: `MOC Ministry of Construction 建设部`, `State Administration of Grain 国家粮食局`. */
function readNames(text: string): Pick<FormerName, 'abbreviation' | 'en' | 'zh'> {
  const zh = /\p{Script=Han}+/u.exec(text)?.[0];
  const latin = text.replace(/\s*\p{Script=Han}+\s*/u, '').trim();
  const alone = /^(?:DG )?[A-Z][A-Z/]+[A-Z]$/.exec(latin);
  const first = /^((?:DG )?[A-Z][A-Z/]+[A-Z]) (\S+ .*)$/.exec(latin);
  const last = /^(.*) ([A-Z]{3,})$/.exec(latin);
  const abbreviation = alone?.[0] ?? first?.[1] ?? last?.[2];
  const en = alone ? undefined : (first?.[2] ?? last?.[1] ?? latin);
  return {
    ...(abbreviation === undefined ? {} : { abbreviation }),
    ...(en === undefined || en === '' ? {} : { en }),
    ...(zh === undefined ? {} : { zh }),
  };
}

/** What a bracket says of the time, and the rest of it: `1998-2003`, `to 1993`, `merged 2018-03`, `part, 2008`. */
function readTime(text: string): { from?: string; until?: string; rest: string } {
  const range = /^(\d{4})\s*(?:-|to)\s*(\d{4}(?:-\d{2})?)$/.exec(text);
  if (range?.[1] !== undefined && range[2] !== undefined) return { from: range[1], until: range[2], rest: '' };
  const until = /^(.*?)[, ]*\b(to|before|renamed|changed|merged) (\d{4}(?:-\d{2})?)$/.exec(text);
  if (until?.[3] === undefined) return { rest: text };
  const word = until[2] === 'to' || until[2] === 'before' ? '' : (until[2] ?? '');
  return { until: until[3], rest: `${until[1]} ${word}`.trim() };
}
