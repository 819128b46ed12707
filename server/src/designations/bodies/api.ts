import type { Reader } from '../../notation/reader';
import type { DesignationPieces } from '../designation';
import { isAlone } from '../grammar/chineseEvidence';
import { keepsCompany } from '../grammar/company';
import { hasCue } from '../grammar/evidence';
import { takeGroups } from '../grammar/groups';
import { readYear } from '../grammar/numbered';
import { isInCapitals, isNear } from '../grammar/wordPrefix';
import type { IssuingBody, PrefixForm, Surroundings } from '../issuingBody';

const types = [
  'Std',
  'Standard',
  'Spec',
  'Specification',
  'RP',
  'Recommended Practice',
  'TR',
  'Technical Report',
  'Publ',
  'Publication',
  'Bull',
  'Bulletin',
];
const manual = 'API MPMS';

const number = /([ -]?)(Q[12]|\d{1,4}(?:[A-Z]{1,3}\d{0,2})?)(?:(-)(WSD|LRFD|[A-Z]|\d{1,2}))?(?![A-Za-z\d])/iy;
const chapter = /( Chapter | Ch\.? ?| )(\d{1,2}(?:\.\d{1,2}){0,3}[A-Z]?)(?![A-Za-z\d])/y;

/**
 * American Petroleum Institute: `API Std 650`, `API Spec 5L`, `API RP 2A-WSD`, `API MPMS Chapter 4.2`, and in most text
 * without the type, `API 650`. The edition is named in words; a year behind a hyphen or colon is written by others.
 */
export const api: IssuingBody = {
  id: 'api',
  names: { en: 'American Petroleum Institute', zh: '美国石油学会' },
  country: 'US',
  page: 'https://www.api.org',
  forms: [
    ...['API', manual].map((prefix) => ({ printed: prefix, prefix })),
    ...types.flatMap((type) =>
      [...new Set([type, type.toUpperCase(), type === 'RP' || type === 'TR' ? type : type.toLowerCase()])].map(
        (word) => ({
          printed: `API ${word}`,
          prefix: `API ${type}`,
        }),
      ),
    ),
  ],
  print: ({ number: printed, part, year }, prefix) =>
    `${prefix} ${prefix === manual ? 'Chapter ' : ''}${printed}${part === undefined ? '' : `-${part}`}${year === undefined ? '' : `-${year}`}`,
  read: (reader, form) => (form.prefix === manual ? readChapter(reader, form) : read(reader, form)),
  isMeant,
};

function read(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(number);
  if (!found) return undefined;
  const [, , written = '', , behind] = found;
  const printed = written.toUpperCase();
  const part = behind?.toUpperCase();
  takeGroups(
    reader,
    found,
    ['prefix-space', ' '],
    ['number', printed],
    ['part-separator', '-'],
    ['number', ...(part === undefined ? [] : [part])],
  );
  const pieces: DesignationPieces = {
    prefix,
    number: printed,
    ...(part === undefined ? {} : { part }),
    supplements: [],
  };
  const year = readYear(reader, { digits: 4, year: ['-', ':'] });
  return year === undefined ? pieces : { ...pieces, year };
}

function readChapter(reader: Reader, { prefix }: PrefixForm): DesignationPieces | undefined {
  const found = reader.match(chapter);
  if (!found?.[2]) return undefined;
  takeGroups(reader, found, ['supplement', ' Chapter ', found[1] ?? ''], ['number']);
  return { prefix, number: found[2], supplements: [] };
}

/** What is made, tested and inspected to them. */
const cues = (
  'petrol,tank,pipe,piping,valve,refiner,pump,compressor,flange,casing,tubing,drilling,welding,welded,storage,pressure vessel,' +
  'inspection,offshore,wellhead,石油,储罐,管道,阀门,钢管,泵,石化'
).split(',');

/** Numbers with letters, as no interface has them: `5L`, `6D`, `5CT`, `17D`; `3D` and `2B` are others'. */
const telling = /^(?:5(?:A3|B|C[1-9]|CRA|CT|DP|L|LC|LD|LX|ST|UE)|6(?:A|AV1|D|DSS|FA|FB|FC)|1[0-7][A-HJ-RT-Z]{1,2})$/;

/** The standards of refineries and pipelines that are cited by number alone; none is the status of an answer (4xx, 500 to 511). */
const cited = new Set(
  (
    '510 520 521 526 527 537 541 546 547 553 560 570 571 572 573 574 575 576 577 578 579 580 581 584 585 594 598 599 600 602 603 ' +
    '607 608 609 610 611 612 613 614 616 617 618 619 620 622 624 625 641 650 651 652 653 660 661 662 663 664 670 671 672 673 674 ' +
    '675 676 677 682 684 685 686 687 689 691 934 936 938 939 941 945 1104 1160 1163 1169 1173 2350 2510'
  ).split(' '),
);

/** Another one beside it, as in a list. */
const another = /\bAPI (?:(?:Std|Spec|RP) ?\d|[56]\d\d(?!\d)|6[AD]\b|5L\b|5CT\b)/;

/** What is counted, and what interfaces have: “API 650 calls”, “API level 30”, “API 404 error”. */
const counted =
  /^ ?(?:calls?|requests?|users?|times|ms|errors?|response|endpoints?|methods|functions|keys|level|or|\+|%)/i;

/** API is above all an interface: alone it takes a number of some length and words of the trade, or company. */
function isMeant(surroundings: Surroundings): boolean {
  const { designation, text, end } = surroundings;
  const { prefix, number: printed, year } = designation;
  if (!isInCapitals(surroundings)) return false;
  if (prefix !== 'API') return true;
  if (telling.test(printed)) return true;
  if (printed.length < 3 || counted.test(text.slice(end, end + 12))) return false;
  if (/^[45]0\d$/.test(printed) || /^(?:19|20)\d\d$/.test(printed)) return isNear(surroundings, cues);
  if (!/^\d{3,4}[A-Z]?$/.test(printed)) return false;
  if (cited.has(printed) && (isAlone(surroundings) || isBesideAnother(surroundings))) return true;
  return year !== undefined || isNear(surroundings, cues) || keepsCompany(surroundings) || hasCue(surroundings);
}

function isBesideAnother({ text, start, end }: Surroundings): boolean {
  return another.test(`${text.slice(Math.max(0, start - 24), start)}\n${text.slice(end, end + 24)}`);
}
