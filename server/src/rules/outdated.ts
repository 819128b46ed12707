import type { Edition, StandardRecord } from '../catalogue/catalogue';
import type { Mention, StandardMention } from '../mention';
import { currentEdition } from '../recognition/resolve';
import type { Bilingual } from './bilingual';
import { isMeantAsHistory } from './historyWords';
import type { RuleContext } from './rule';

/** A reference to an edition that is out of force, and what stands in its place. */
export interface Outdated {
  readonly mention: StandardMention;
  readonly record: StandardRecord;
  readonly edition: Edition;
  /** Dated designations, best first; empty when nothing took its place. */
  readonly successors: readonly string[];
  /** Whether the first successor is the current edition of the same standard. */
  readonly isNewEdition: boolean;
}

/** What is outdated about a mention; undefined when nothing is, or when the words around it show that it is meant. */
export function outdated(mention: Mention, context: RuleContext): Outdated | undefined {
  if (mention.kind !== 'standard' || mention.designation.stage !== undefined) return undefined;
  const resolution = context.resolutionOf(mention);
  if (resolution?.kind !== 'known') return undefined;
  const { record } = resolution;
  const edition = resolution.edition ?? (mention.designation.year === undefined ? lastEdition(record) : undefined);
  if (!edition || (edition.status !== 'withdrawn' && edition.status !== 'superseded')) return undefined;
  if (isMeantAsHistory(mention)) return undefined;
  const current = currentEdition(record);
  if (current) return { mention, record, edition, successors: [current.designation], isNewEdition: true };
  const { succession } = edition;
  const successors = succession && succession.basis !== 'inferred' ? succession.designations : [];
  return { mention, record, edition, successors, isNewEdition: false };
}

/** “ISO/IEC 27001:2013 was withdrawn on 2022-10-25”, as far as the date is known. */
export function sayWithdrawn({ mention, edition }: Outdated): Bilingual {
  const name = mention.designation.year === undefined ? mention.canonical : edition.designation;
  const { withdrawn } = edition;
  if (withdrawn === undefined) return { en: `${name} is no longer in force`, zh: `${name}已不再有效` };
  return {
    en: `${name} was withdrawn ${withdrawn.length === 10 ? 'on' : 'in'} ${withdrawn}`,
    zh: `${name}已于${withdrawn}废止`,
  };
}

/** The last edition of a standard that has no current one and is not being prepared. */
function lastEdition(record: StandardRecord): Edition | undefined {
  const isLive = record.editions.some(({ status }) => status !== 'withdrawn' && status !== 'superseded');
  return isLive ? undefined : record.editions.at(-1);
}
