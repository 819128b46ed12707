import type { Code, CodeKind } from '../../server/src/catalogue/model/code';
import { readTable } from './table';

/** What a code of these kinds is called says everything; those of the other kinds are no prefixes of standards. */
const series =
  /^(?:national|health|military|metrology|environment|regulation|engineering|rule|interim|combined|historic)/;

/** General knowledge: series that the tables leave out, though texts cite them. */
const additions: readonly Code[] = [
  { code: 'HAF', kind: 'series', names: { en: 'nuclear safety regulation', zh: '核安全法规' } },
  {
    code: 'SHJ',
    kind: 'series',
    names: { en: 'former petrochemical construction series', zh: '石油化工工程建设标准（旧）' },
  },
  { code: 'SYJ', kind: 'series', names: { en: 'former petroleum construction series', zh: '石油工程建设标准（旧）' } },
  { code: 'TBJ', kind: 'series', names: { en: 'former railway construction series', zh: '铁路工程建设标准（旧）' } },
];

/**
 * Takes over what the codes in the prefixes of Chinese standards stand for: series, then sectors, then areas. Areas that
 * issue no local standards are left out.
 */
export function importCodes(folder: string): Code[] {
  const codes = new Map<string, Code>();
  const add = (code: Code): void => {
    if (!codes.has(code.code)) codes.set(code.code, code);
  };
  for (const row of readTable(folder, 'codes/national_codes.tsv')) {
    const names = { en: row('name_en'), zh: row('name_zh') };
    if (series.test(row('kind')))
      add(codeOf(row('code'), 'series', { ...names, en: inSentence(names.en) }, { zh: row('authority_zh') }));
  }
  for (const row of readTable(folder, 'codes/sector_codes.tsv')) {
    const names = { en: row('name_en'), zh: row('name_zh') };
    const authority = { en: row('department_en'), zh: row('department_zh') };
    if (row('kind').startsWith('sector'))
      add(codeOf(row('code'), 'sector', { ...names, en: inText(names.en) }, authority));
    else if (series.test(row('kind')))
      add(codeOf(row('code'), 'series', { ...names, en: inSentence(names.en) }, authority));
  }
  for (const code of additions) add(code);
  for (const row of readTable(folder, 'codes/province_codes.tsv')) {
    if (row('issues_DB_standards') === 'yes')
      add(codeOf(row('code'), 'area', { en: row('name_en'), zh: row('name_zh') }));
  }
  for (const row of readTable(folder, 'codes/city_codes.tsv')) {
    add(codeOf(row('code4'), 'area', { en: '', zh: row('name_zh') }));
  }
  return [...codes.values()];
}

function codeOf(
  code: string,
  kind: CodeKind,
  { en, zh }: { readonly en: string; readonly zh: string },
  authority: { readonly en?: string; readonly zh?: string } = {},
): Code {
  const named = {
    ...(authority.en ? { en: authority.en } : {}),
    ...(authority.zh ? { zh: authority.zh.split(' / ').join('、') } : {}),
  };
  return {
    code,
    kind,
    names: { ...(en === '' ? {} : { en }), zh },
    ...(Object.keys(named).length === 0 ? {} : { authority: named }),
  };
}

/** The name of a series as it stands within a sentence. */
function inSentence(name: string): string {
  return name.replace(/^[A-Z](?=[a-z])(?!hin)/, (first) => first.toLowerCase());
}

/** The name of a sector as it stands within a sentence. */
function inText(name: string): string {
  return name.toLowerCase().replace('chinese', 'Chinese');
}
