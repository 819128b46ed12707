import { abbreviationNotExpanded } from './abbreviation-not-expanded';
import { adoptionCitedTwice } from './adoption-cited-twice';
import { agencyAbbreviationMismatch } from './agency-abbreviation-mismatch';
import { asOfDate } from './as-of-date';
import { citedNotListed } from './cited-not-listed';
import { clauseUndated } from './clause-undated';
import { committeeNameMismatch } from './committee-name-mismatch';
import { datedReferenceRequired } from './dated-reference-required';
import { datedUndatedMix } from './dated-undated-mix';
import { draftAsPublished } from './draft-as-published';
import { duplicateEntry } from './duplicate-entry';
import { formerAgencyName } from './former-agency-name';
import { impossibleYear } from './impossible-year';
import { leadInText } from './lead-in-text';
import { listOrder } from './list-order';
import { listedNotCited } from './listed-not-cited';
import { malformedDesignation } from './malformed-designation';
import { mixedBodySpelling } from './mixed-body-spelling';
import { mixedSpelling } from './mixed-spelling';
import { mixedYearDash } from './mixed-year-dash';
import { normativeListForm } from './normative-list-form';
import { numberedNormativeList } from './numbered-normative-list';
import { preferredBody } from './preferred-body';
import type { Rule } from './rule';
import { superseded } from './superseded';
import { termVariants } from './term-variants';
import { titleMismatch } from './title-mismatch';
import { titleOfOtherNumber } from './title-of-other-number';
import { twoEditions } from './two-editions';
import { undatedReferenceRequired } from './undated-reference-required';
import { unknownCommittee } from './unknown-committee';
import { unknownEdition } from './unknown-edition';
import { unknownNumber } from './unknown-number';
import { withdrawn } from './withdrawn';
import { wrongAgencyName } from './wrong-agency-name';
import { wrongPrefix } from './wrong-prefix';

/** Every rule, family by family, in the order in which documentation and settings list them. */
export const rules: readonly Rule[] = [
  malformedDesignation,
  asOfDate,
  wrongPrefix,
  unknownNumber,
  unknownEdition,
  impossibleYear,
  superseded,
  withdrawn,
  draftAsPublished,
  titleOfOtherNumber,
  titleMismatch,
  twoEditions,
  adoptionCitedTwice,
  datedUndatedMix,
  clauseUndated,
  mixedYearDash,
  mixedBodySpelling,
  citedNotListed,
  listedNotCited,
  duplicateEntry,
  listOrder,
  numberedNormativeList,
  normativeListForm,
  leadInText,
  formerAgencyName,
  wrongAgencyName,
  agencyAbbreviationMismatch,
  mixedSpelling,
  committeeNameMismatch,
  unknownCommittee,
  abbreviationNotExpanded,
  termVariants,
  datedReferenceRequired,
  undatedReferenceRequired,
  preferredBody,
];
