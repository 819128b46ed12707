/**
 * A form of words that makes of an agency the issuer of a document, which it stays whatever became of it: an order, a notice, an
 * old standard. The pattern is anchored at the name: at its end where the words stand before, at its beginning where behind.
 */
export interface IssuerCue {
  readonly place: 'before' | 'behind';
  readonly pattern: RegExp;
  /** Whether a later year in the same clause says that it was not issued in the time of the name. */
  readonly isOfItsClause: boolean;
  /** A sentence with the name in ‹› that is the issuer's; and one with its words that is not. */
  readonly example: string;
  readonly counterexample: string;
}

const acts = 'decree|order|announcement|notice|circular|bulletin|document|regulation|proclamation|ordinance';
const deeds = 'issued|promulgated|published|approved|adopted|released|enacted|drafted';

/** All of them; the text around is in small letters. */
export const issuerCues: readonly IssuerCue[] = [
  {
    place: 'behind',
    pattern: new RegExp(`^(?:'s)? (?:joint |public )?(?:${acts})s?(?: no| nr)?[. ]{0,2}[ [(#]{0,2}\\d`),
    isOfItsClause: false,
    example: '‹AQSIQ› Decree No. 175, amended in 2020, applies.',
    counterexample: 'In 2024 ‹AQSIQ› will order machines.',
  },
  {
    place: 'before',
    pattern: new RegExp(
      `(?:${acts})s?(?: no| nr)?[. ]{0,2}[ [(#]{0,2}\\d[\\d/-]{0,8}(?: ?[[(]?(?:of )?\\d{4}[\\])]?)? (?:of|by|from)(?: the)?(?: former)? $`,
    ),
    isOfItsClause: false,
    example: 'Announcement 26 by ‹AQSIQ›, in force since 2020.',
    counterexample: 'In 2024 an announcement of ‹AQSIQ› is due.',
  },
  {
    place: 'before',
    pattern: new RegExp(`(?:${deeds}) (?:jointly )?by(?: the)?(?: former)? $`),
    isOfItsClause: true,
    example: 'GB 2760 (issued by ‹AQSIQ›) is enforced since 2020.',
    counterexample: 'The list issued by ‹AQSIQ› in 2024 is long.',
  },
  {
    place: 'behind',
    pattern:
      /^ ?(?:办公厅)?(?:令|公告|通告|通知|文件|文)? ?[〔[(]?(?:(?:19|20)\d{2}(?:年|[〕\])])? ?)?第? ?\d{1,5} ?号/,
    isOfItsClause: false,
    example: '‹质检总局›令第75号（2021年修订）仍适用。',
    counterexample: '2024年‹质检总局›一号楼开放。',
  },
];

/** What ends a clause, so that a year behind it says nothing of the deed. */
const clauseEnd = /[,;)。，；]/;

/**
 * Whether an agency is named as the issuer of a document.
 *
 * @param before the sentence up to the name, in small letters, and `behind` from it on
 * @param isLater whether a text names a year after the time of the name
 */
export function isIssuer(before: string, behind: string, isLater: (text: string) => boolean): boolean {
  return issuerCues.some(({ place, pattern, isOfItsClause }) => {
    if (!pattern.test(place === 'before' ? before.slice(-reach) : behind.slice(0, reach))) return false;
    return !isOfItsClause || !isLater(behind.split(clauseEnd, 1)[0] ?? '');
  });
}

/** How far around the name is looked, in UTF-16 units. */
const reach = 64;

/** Whether the title of a column says that it holds the issuers of documents. */
export function isColumnOfIssuers(title: string): boolean {
  return /issu(?:er|ed|ing)|publish|promulgat|approved by|发布|颁布|批准|制定|印发/i.test(title);
}
