import type { Edition, StandardRecord, Succession } from '../catalogue/catalogue';
import { currentEdition } from '../recognition/resolve';
import { listed } from '../rules/bilingual';
import { when } from './dateText';

/** The edition that is in force, or else the newest one that was published, or else a draft. */
export function newestEdition(record: StandardRecord): Edition | undefined {
  return (
    currentEdition(record) ?? record.editions.findLast(({ status }) => status !== 'draft') ?? record.editions.at(-1)
  );
}

/** The status of an edition in sentences: when it was published, whether it holds, what came before and after it. */
export function editionSentences(record: StandardRecord, edition: Edition): string {
  const sentences = [
    ...life(edition),
    ...(edition.succession === undefined ? missingSuccession(edition) : [succession(edition.succession)]),
  ];
  const predecessor = predecessorOf(record, edition);
  if (predecessor !== undefined) sentences.push(`The edition before it is ${predecessor.designation}.`);
  return sentences.join(' ');
}

function life({ status, published, withdrawn }: Edition): string[] {
  const since = published === undefined ? '' : ` ${when(published)}`;
  const until = withdrawn === undefined ? '' : ` ${when(withdrawn)}`;
  const wasPublished = published === undefined ? [] : [`Published${since}.`];
  switch (status) {
    case 'published':
      return [`Published${since} and in force.`];
    case 'upcoming':
      return [`Published${since}, not yet in force.`];
    case 'draft':
      return ['In preparation, not published yet.'];
    case 'superseded':
      return [...wasPublished, `Superseded${until}.`];
    case 'withdrawn':
      return [...wasPublished, `Withdrawn${until}.`];
    case 'unknown':
      return [...wasPublished, 'The source gives no status.'];
  }
}

function succession({ designations, basis }: Succession): string {
  const names = listed(designations, 'en');
  switch (basis) {
    case 'stated':
      return `Replaced by ${names}.`;
    case 'edition':
      return `The next edition is ${names}.`;
    case 'inferred':
      return `Perhaps replaced by ${names}; the source does not say so itself.`;
  }
}

function missingSuccession({ status }: Edition): string[] {
  return status === 'withdrawn' || status === 'superseded' ? ['The dataset names no successor.'] : [];
}

function predecessorOf({ editions }: StandardRecord, edition: Edition): Edition | undefined {
  const before = editions[editions.indexOf(edition) - 1];
  return before === undefined || before.status === 'draft' ? undefined : before;
}
