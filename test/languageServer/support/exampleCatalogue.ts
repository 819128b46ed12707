import { buildCatalogue } from '../../../server/src/catalogue/file/build';
import type { Agency, Committee } from '../../../server/src/catalogue/model/agency';
import type { Catalogue, StandardRecord } from '../../../server/src/catalogue/model/catalogue';
import type { NumberSuccession } from '../../../server/src/catalogue/model/succession';
import { openCatalogue } from '../../../server/src/catalogue/questions/open';
import { parseCanonical } from '../../../server/src/designations/canonical';

/** A catalogue of a few records, for tests. ISO is complete, and nothing else is in it. */
export function exampleCatalogue(
  records: readonly StandardRecord[] = exampleRecords,
  successions: readonly NumberSuccession[] = [],
): Catalogue {
  return openCatalogue(exampleCatalogueBytes(records, successions));
}

/** The same as a file. */
export function exampleCatalogueBytes(
  records: readonly StandardRecord[] = exampleRecords,
  successions: readonly NumberSuccession[] = [],
): Uint8Array {
  const iso = {
    series: 'ISO',
    prefixes: ['ISO'],
    complete: true,
    drafts: false,
    asOf: '2025-11-01',
    source: 'ISO Open Data',
    licence: 'a test',
  };
  const dataset = { series: [iso], records, agencies: [samr], committees: [qualityCommittee], successions };
  return buildCatalogue(dataset, parseCanonical);
}

export const qualityManagement: StandardRecord = {
  designation: 'ISO 9001',
  titles: { en: 'Quality management systems — Requirements', zh: '质量管理体系 要求' },
  committee: 'ISO/TC 176/SC 2',
  editions: [
    {
      designation: 'ISO 9001:2008',
      year: '2008',
      status: 'withdrawn',
      published: '2008-11-13',
      withdrawn: '2015-09-15',
      succession: { designations: ['ISO 9001:2015'], basis: 'edition' },
      supplements: [],
    },
    {
      designation: 'ISO 9001:2015',
      year: '2015',
      status: 'published',
      published: '2015-09',
      supplements: [{ designation: 'ISO 9001:2015/Amd 1:2024', status: 'published', published: '2024-02-23' }],
      page: 'https://www.iso.org/standard/62085.html',
    },
  ],
  adopts: [],
};

const exampleRecords: readonly StandardRecord[] = [qualityManagement];

export const samr: Agency = {
  id: 'SAMR',
  abbreviation: 'SAMR',
  abbreviations: [],
  names: { en: 'State Administration for Market Regulation', zh: '国家市场监督管理总局' },
  aliases: { en: [], zh: ['市场监管总局'], other: [] },
  formerNames: [{ abbreviation: 'AQSIQ', en: 'General Administration of Quality Supervision', until: '2018-03' }],
  wrongForms: [],
  parents: ['State Council'],
  country: 'CN',
  page: 'https://www.samr.gov.cn/',
  ambiguousWith: [],
};

const qualityCommittee: Committee = {
  designation: 'ISO/TC 176/SC 2',
  names: { en: 'Quality systems' },
  sourced: true,
};
