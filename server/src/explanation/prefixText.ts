import type { Catalogue } from '../catalogue/model/catalogue';
import type { Code } from '../catalogue/model/code';
import type { Designation } from '../designations/designation';
import { issuingBody } from '../designations/issuingBodies';
import type { Bilingual } from '../language/bilingual';

/**
 * What a Chinese prefix says of itself, so that something can be said of a standard that the dataset does not have:
 * `YY/T: sector standard, medicine`. Undefined for a prefix that the dataset knows nothing of, and for other bodies.
 */
export function prefixSentence({ body, prefix }: Designation, catalogue: Catalogue): Bilingual | undefined {
  if (issuingBody(body)?.country !== 'CN') return undefined;
  if (/^T\/./.test(prefix)) return { en: `${prefix}: association standard.`, zh: `${prefix}：团体标准。` };
  if (/^Q\/./.test(prefix)) return { en: `${prefix}: enterprise standard.`, zh: `${prefix}：企业标准。` };
  const codes = catalogue.codes();
  const [, kind, area] = /^(DBS?)(\d+)\//.exec(prefix) ?? [];
  if (area !== undefined) return localSentence(prefix, kind === 'DBS', area, codes);
  const code =
    codes.find((each) => each.code === prefix && each.kind !== 'area') ??
    codes.find((each) => each.code === prefix.replace(/\/[TZ]$/, '') && each.kind !== 'area');
  if (code === undefined) return undefined;
  return code.kind === 'sector' ? sectorSentence(prefix, code, catalogue) : seriesSentence(prefix, code);
}

/** Who issues the standard, and where it says so. */
export interface Issuer {
  readonly sentence: Bilingual;
  /** Home page. */
  readonly page: string;
}

/** Who issues the standard. Of many Chinese ones the prefix says more. */
export function issuerOf({ body }: Designation): Issuer | undefined {
  const issuer = issuingBody(body);
  if (!issuer) return undefined;
  const { names, page } = issuer;
  return {
    sentence: { en: `Issued by: ${names.en} · ${names.zh}.`, zh: `发布机构：${names.zh}（${names.en}）。` },
    page,
  };
}

function sectorSentence(prefix: string, { names, authority }: Code, catalogue: Catalogue): Bilingual {
  const { en = names.zh, zh } = names;
  const agency = catalogue.agencies().find((each) => each.names.en !== undefined && each.names.en === authority?.en);
  const inCharge = agency?.abbreviation ?? authority?.en;
  return {
    en: `${prefix}: sector standard, ${en}${inCharge === undefined ? '' : ` (${inCharge})`} · ${zh}.`,
    zh: `${prefix}：行业标准，${zh}${authority?.zh === undefined ? '' : `（${authority.zh}）`}。`,
  };
}

function seriesSentence(prefix: string, { names: { en, zh } }: Code): Bilingual {
  return { en: `${prefix}: ${en === undefined ? zh : `${en} · ${zh}`}.`, zh: `${prefix}：${zh}。` };
}

/** A province, a city of it, or from before 2020 a county, which is only known by its city. */
function localSentence(prefix: string, isFood: boolean, area: string, codes: readonly Code[]): Bilingual | undefined {
  const named = (code: string) => codes.find((each) => each.kind === 'area' && each.code === code)?.names;
  const province = named(area.slice(0, 2));
  const city = area.length > 2 ? named(area.slice(0, 4)) : undefined;
  if (province === undefined) return undefined;
  const { en = province.zh, zh } = province;
  const [local, localChinese] = isFood
    ? ['local food safety standard', '食品安全地方标准']
    : ['local standard', '地方标准'];
  return city === undefined
    ? { en: `${prefix}: ${local} of ${en} · ${zh}.`, zh: `${prefix}：${zh}${localChinese}。` }
    : { en: `${prefix}: ${local} of ${city.zh}, ${en}.`, zh: `${prefix}：${zh}${city.zh}${localChinese}。` };
}
