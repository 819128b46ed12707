import type { Agency, Committee } from '../../server/src/catalogue/model/agency';
import { withAdditions } from './agencyAdditions';
import { formerNames } from './formerNames';
import { readNote } from './note';
import { listOf, readTable } from './table';

/** Takes over the agencies, in the order of the table, with what it leaves out. */
export function importAgencies(folder: string): Agency[] {
  const rows = readTable(folder, 'agencies.tsv');
  const count = (abbreviation: string): number => rows.filter((row) => row('abbr') === abbreviation).length;
  const ids = new Set(rows.map((row) => row('abbr')));
  return rows.map((row) => {
    const abbreviation = row('abbr');
    const en = row('official_en');
    const zh = row('official_zh');
    const { ended, wrongForms, ambiguousWith, note } = readNote(row('note'), ids);
    const aliases = listOf(row('aliases')).map((alias) => alias.replace(/ \((?:as )?ISO member(?: label)?\)$/, ''));
    const ofKind = (kind: AliasKind): string[] => aliases.filter((alias) => kindOf(alias) === kind);
    return withAdditions({
      id: count(abbreviation) > 1 ? `${abbreviation} (${en})` : abbreviation,
      abbreviation,
      abbreviations: ofKind('abbreviation'),
      names: { ...(en === '' ? {} : { en }), ...(zh === '' ? {} : { zh }) },
      aliases: { en: ofKind('en'), zh: ofKind('zh'), other: ofKind('other') },
      formerNames: formerNames(row('former_names')),
      wrongForms,
      ...(ended ? { ended } : {}),
      parents: listOf(row('parent')),
      country: row('country'),
      ...(row('url') === '' ? {} : { page: row('url') }),
      ambiguousWith,
      ...(note === undefined ? {} : { note }),
    });
  });
}

type AliasKind = 'abbreviation' | 'en' | 'zh' | 'other';

/** Words and letters by which the other languages of the table are told from English. */
const otherLanguage =
  /[\u00c0-\u024f\u0400-\u04ff\uac00-\ud7af産規]|\b(?:de|des|der|di|et|für|voor|internationale|Internationale|Stichting)\b/;

function kindOf(alias: string): AliasKind {
  if (otherLanguage.test(alias)) return 'other';
  if (/\p{Script=Han}/u.test(alias)) return 'zh';
  return /^[A-Z0-9][A-Z0-9 ./-]*$/.test(alias) ? 'abbreviation' : 'en';
}

/** Takes over the committees of SAC; English names come from the agencies, where the best known stand as well. */
export function importCommittees(folder: string, agencies: readonly Agency[]): Committee[] {
  const english = new Map(agencies.map((agency) => [agency.id, agency.names.en]));
  const committees = readTable(folder, 'codes/sac_committees.tsv').map((row): Committee => {
    const sub = row('sc') === '' ? '' : `/${row('sc').replace(/^SC/, 'SC ')}`;
    const designation = `SAC/${row('tc').replace(/^TC/, 'TC ')}${sub}`;
    const en = english.get(designation);
    const zh = row('name_zh');
    const names = { ...(en === undefined ? {} : { en }), ...(zh === '' ? {} : { zh }) };
    return { designation, names, sourced: !row('source').startsWith('known') };
  });
  return committees;
}
