/** A row of ISO's list, as the dataset documents it. */
export function row(id: number, reference: string, currentStage: number, more: object = {}): object {
  return {
    id,
    deliverableType: 'IS',
    supplementType: null,
    reference,
    title: { en: `Title of ${reference}`, fr: null },
    publicationDate: '2020-01-31',
    edition: 1,
    icsCode: ['03.100.70'],
    ownerCommittee: 'ISO/TC 1',
    currentStage,
    replaces: null,
    replacedBy: null,
    languages: ['en'],
    pages: { en: 1 },
    scope: { en: '<p>Something.</p>' },
    ...more,
  };
}

/** A list that has all ISO documents of the small dataset, and ISO 9001:2026, which replaces ISO 9001:2015. */
export const wholeList: readonly object[] = [
  row(46486, 'ISO 9001:2008', 9599, { replacedBy: [62085] }),
  row(62085, 'ISO 9001:2015', 9599, { replacedBy: [88464], title: { en: 'Quality' } }),
  row(88464, 'ISO 9001:2026', 6060, { publicationDate: '2026-10-01', title: { en: 'Quality management systems' } }),
  row(88465, 'ISO 9001:2015/Amd 1:2024', 9599, { publicationDate: '2024-02-23' }),
  row(54534, 'ISO/IEC 27001:2013', 9599, { replacedBy: [82875] }),
  row(82875, 'ISO/IEC 27001:2022', 6060),
  row(73906, 'ISO 27000:2018', 9093),
  row(44375, 'ISO 27010:2013', 9060),
  row(72434, 'ISO 27100:2022', 6060),
  row(76921, 'ISO 80000-1:2022', 6060),
  row(51001, 'ISO/TS 61508-5:2010', 9020),
  row(90001, 'ISO/DIS 9004', 4020, { publicationDate: null }),
  row(90002, 'ISO/CD 9005', 3098, { publicationDate: null }),
  row(90003, 'ISO 9006', 6000, { publicationDate: null }),
  row(90004, 'ISO/IEC Directives, Part 7', 6060),
];

/** The list as JSON lines. */
export function jsonLines(rows: readonly object[] = wholeList): string {
  return rows.map((each) => `${JSON.stringify(each)}\n`).join('');
}
