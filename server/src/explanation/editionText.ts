import type { Edition, StandardRecord, Succession } from '../catalogue/model/catalogue';
import { type Bilingual, inEach, type Language, listed, sentences } from '../language/bilingual';
import { currentEdition } from '../recognition/resolve';
import { when } from './dateText';

/** The edition that is in force, or else the newest one that was published, or else a draft. */
export function newestEdition(record: StandardRecord): Edition | undefined {
  return (
    currentEdition(record) ?? record.editions.findLast(({ status }) => status !== 'draft') ?? record.editions.at(-1)
  );
}

/** The status of an edition in sentences: when it was published, whether it holds, what came before and after it. */
export function editionSentences(record: StandardRecord, edition: Edition): Bilingual {
  const parts = [
    ...life(edition),
    ...(edition.succession === undefined ? missingSuccession(edition) : [succession(edition.succession)]),
  ];
  const predecessor = predecessorOf(record, edition)?.designation;
  if (predecessor !== undefined) {
    parts.push({ en: `The edition before it is ${predecessor}.`, zh: `上一版本为${predecessor}。` });
  }
  return inEach((language) =>
    sentences(
      parts.map((part) => part[language]),
      language,
    ),
  );
}

function life({ status, published, withdrawn }: Edition): Bilingual[] {
  const since = dated(published);
  const until = dated(withdrawn);
  const wasPublished = published === undefined ? [] : [{ en: `Published${since.en}.`, zh: `${since.zh}发布。` }];
  switch (status) {
    case 'published':
      return [{ en: `Published${since.en} and in force.`, zh: `${since.zh}发布，现行。` }];
    case 'upcoming':
      return [{ en: `Published${since.en}, not yet in force.`, zh: `${since.zh}发布，尚未实施。` }];
    case 'draft':
      return [{ en: 'In preparation, not published yet.', zh: '正在制定，尚未发布。' }];
    case 'superseded':
      return [...wasPublished, { en: `Superseded${until.en}.`, zh: `${until.zh}被代替。` }];
    case 'withdrawn':
      return [...wasPublished, { en: `Withdrawn${until.en}.`, zh: `${until.zh}废止。` }];
    case 'unknown':
      return [...wasPublished, { en: 'The source gives no status.', zh: '来源未给出状态。' }];
  }
}

/** A date as it follows an English verb and precedes a Chinese one; nothing when it is not known. */
function dated(date: string | undefined): Bilingual {
  if (date === undefined) return { en: '', zh: '已' };
  const day = when(date);
  return { en: ` ${day.en}`, zh: day.zh };
}

function succession({ designations, basis }: Succession): Bilingual {
  const { en, zh } = inEach((language) => listed(designations, language));
  switch (basis) {
    case 'stated':
      return { en: `Replaced by ${en}.`, zh: `由${zh}代替。` };
    case 'edition':
      return { en: `The next edition is ${en}.`, zh: `下一版本为${zh}。` };
    case 'same-number':
      return { en: `Continued under the same number as ${en}.`, zh: `同一编号现为${zh}。` };
    case 'inferred':
      return {
        en: `Perhaps replaced by ${en}; the source does not say so itself.`,
        zh: `可能由${zh}代替；来源本身未说明。`,
      };
  }
}

function missingSuccession({ status }: Edition): Bilingual[] {
  switch (status) {
    case 'superseded':
      return [{ en: 'The source does not say by what.', zh: '来源未说明由何标准代替。' }];
    case 'withdrawn':
      return [{ en: 'The source names no successor.', zh: '来源未给出代替标准。' }];
    default:
      return [];
  }
}

function predecessorOf({ editions }: StandardRecord, edition: Edition): Edition | undefined {
  const before = editions[editions.indexOf(edition) - 1];
  return before === undefined || before.status === 'draft' ? undefined : before;
}

const statusNames: Readonly<Record<Edition['status'], Bilingual>> = {
  published: { en: 'published', zh: '现行' },
  upcoming: { en: 'upcoming', zh: '即将实施' },
  draft: { en: 'draft', zh: '草案' },
  superseded: { en: 'superseded', zh: '被代替' },
  withdrawn: { en: 'withdrawn', zh: '废止' },
  unknown: { en: 'unknown', zh: '状态不明' },
};

/** The status as one word. */
export function statusName(status: Edition['status'], language: Language): string {
  return statusNames[status][language];
}
