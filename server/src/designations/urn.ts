import type { Designation, Supplement } from './designation';

/**
 * What a Uniform Resource Name says of a document. ISO counts editions where its designations have a year, so the edition
 * and the languages stand beside the designation.
 */
export interface UrnReference {
  readonly designation: Designation;
  /** The number of the edition, `5` of `ed-5`; only where the URN gives it, never computed. */
  readonly edition?: string;
  /** ISO 639-1 codes, in the order of the URN. */
  readonly languages?: readonly string[];
}

/** The longest URN that is read, in UTF-16 units. */
const longestUrn = 200;

/** Reads a URN of a document of ISO (RFC 5141), IEC or IETF (RFC 2648), in any case; undefined when it is none. */
export function readUrn(urn: string): UrnReference | undefined {
  if (urn.length > longestUrn) return undefined;
  const [scheme, namespace, kind, ...fields] = urn.toLowerCase().split(':');
  if (scheme !== 'urn') return undefined;
  if (namespace === 'ietf') return readIetf(kind, fields);
  if (kind !== 'std') return undefined;
  if (namespace === 'iso') return readIso(fields);
  return namespace === 'iec' ? readIec(fields) : undefined;
}

/**
 * The URN of a document; undefined when its body has none, or none for such a document. An ISO edition is named only when
 * its number is given: without it the URN is that of the standard with all its editions, for ISO has no URN with a year.
 */
export function printUrn(designation: Designation, edition?: string): string | undefined {
  const { prefix } = designation;
  if (designation.identical || designation.stage !== undefined || designation.year === '—') return undefined;
  if (designation.body === 'ietf' && ietfSeries.has(prefix.toLowerCase()))
    return `urn:ietf:${prefix.toLowerCase()}:${designation.number}`;
  const head = splitPrefix(prefix);
  if (!head) return undefined;
  if (designation.body !== (head.isIso ? 'iso' : 'iec')) return undefined;
  return head.isIso ? printIso(designation, head, edition) : printIec(designation, head);
}

/** RFC 2648, section 2. */
const ietfSeries = new Set(['rfc', 'bcp', 'std', 'fyi']);

function readIetf(series: string | undefined, fields: readonly string[]): UrnReference | undefined {
  const [number = '', ...more] = fields;
  if (series === undefined || !ietfSeries.has(series) || more.length > 0 || !/^\d{1,6}$/.test(number)) return undefined;
  return { designation: { body: 'ietf', prefix: series.toUpperCase(), number, supplements: [] } };
}

/** Publishers by their name in a URN: RFC 5141 has the first five, ISO gives the others in its own catalogue. */
const isoOriginators = new Map(
  ['ISO', 'ISO/IEC', 'ISO/CIE', 'ISO/ASTM', 'ISO/IEEE', 'ISO/SAE', 'ISO/ASME', 'ISO/IEC/IEEE'].map(byUrnName),
);
const iecPublishers = new Map(['IEC', 'CISPR', 'IEC/IEEE', 'IEC/ASTM'].map(byUrnName));

function byUrnName(publisher: string): [string, string] {
  return [publisher.toLowerCase().replaceAll('/', '-'), publisher];
}

const types = new Map(['TS', 'TR', 'PAS', 'TTA', 'ISP', 'R', 'SRD', 'Guide'].map((type) => [type.toLowerCase(), type]));

interface PrefixHead {
  readonly isIso: boolean;
  /** As in a URN: `iso-iec`. */
  readonly publisher: string;
  /** As in a URN: `ts`; empty for an International Standard. */
  readonly type: string;
}

const heads = new Map<string, PrefixHead>();
for (const [originators, isIso] of [
  [isoOriginators, true],
  [iecPublishers, false],
] as const) {
  for (const publisher of originators.keys()) {
    for (const type of ['', ...types.keys()]) {
      heads.set(prefixOf(originators.get(publisher) ?? '', type), { isIso, publisher, type });
    }
  }
}
heads.set('IWA', { isIso: true, publisher: 'iso', type: 'iwa' });

function splitPrefix(prefix: string): PrefixHead | undefined {
  return heads.get(prefix);
}

/** ISO alone prints a slash before the type, everybody else a space; `Guide` follows a space everywhere. */
function prefixOf(publisher: string, type: string): string {
  if (type === '') return publisher;
  if (type === 'iwa') return 'IWA';
  const printed = types.get(type) ?? type;
  return publisher === 'ISO' && printed !== 'Guide' ? `${publisher}/${printed}` : `${publisher} ${printed}`;
}

// --- ISO: originator [:type] :number [:-part] [[:status] :edition] [:version] [:language] *supplement

const isoSupplements = new Map([
  ['amd', 'Amd'],
  ['cor', 'Cor'],
  ['add', 'Add'],
]);

function readIso(written: readonly string[]): UrnReference | undefined {
  const fields = [...written];
  const publisher = isoOriginators.get(fields.shift() ?? '');
  if (publisher === undefined) return undefined;
  const type = fields[0] === 'iwa' || types.has(fields[0] ?? '') ? (fields.shift() ?? '') : '';
  const number = fields.shift() ?? '';
  if (!/^\d{1,6}$/.test(number)) return undefined;
  const part = take(fields, /^-[\da-z-]{1,16}$/)?.slice(1);
  // What remains of the draft is not the published document.
  if (take(fields, /^(?:draft|stage-\d\d\.\d\d(?:\.v\d+)?)$/) !== undefined) return undefined;
  take(fields, /^cancelled$/);
  const edition = take(fields, /^ed-\d{1,3}$/)?.slice(3);
  take(fields, /^v\d/);
  const languages = take(fields, languageField)?.split(',');
  const supplements = readIsoSupplements(fields);
  if (!supplements) return undefined;
  const designation: Designation = {
    body: 'iso',
    prefix: prefixOf(publisher, type),
    number,
    ...(part === undefined ? {} : { part: part.toUpperCase() }),
    supplements,
  };
  return { designation, ...(edition === undefined ? {} : { edition }), ...(languages ? { languages } : {}) };
}

const languageField = /^[a-z]{2}(?:,[a-z]{2}){0,2}$/;

/** Takes the supplements; undefined when something else stands there, such as a clause, which no designation names. */
function readIsoSupplements(fields: string[]): Supplement[] | undefined {
  const supplements: Supplement[] = [];
  while (fields.length > 0) {
    const kind = isoSupplements.get(fields.shift() ?? '');
    const number = take(fields, /^\d{1,3}$/);
    if (kind === undefined || number === undefined) return undefined;
    take(fields, /^v\d+$/);
    take(fields, languageField);
    supplements.push({ kind, number, joint: '/' });
  }
  return supplements;
}

function printIso(designation: Designation, head: PrefixHead, edition: string | undefined): string | undefined {
  const { number, part, supplements, version, year } = designation;
  if (version !== undefined) return undefined;
  if (supplements.length > 0 && edition === undefined && year !== undefined) return undefined;
  const fields = ['urn', 'iso', 'std', head.publisher];
  if (head.type !== '') fields.push(head.type);
  fields.push(number);
  if (part !== undefined) fields.push(`-${part.toLowerCase()}`);
  if (edition !== undefined) fields.push(`ed-${edition}`);
  for (const supplement of supplements) {
    const kind = supplement.kind.toLowerCase();
    if (!isoSupplements.has(kind) || supplement.joint === '+') return undefined;
    fields.push(kind, supplement.number);
  }
  return fields.join(':');
}

// --- IEC: publisher :number-part :date :type :deliverable :language *( :relation :kind :number :date )

const iecSupplements = new Map(['AMD', 'COR', 'ISH', 'FRAG'].map((kind) => [kind.toLowerCase(), kind]));
const iecDeliverables = new Map(['CSV', 'CMV', 'RLV', 'EXV', 'SER'].map((word) => [word.toLowerCase(), word]));
const iecDate = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/;

function readIec(written: readonly string[]): UrnReference | undefined {
  const [publisherName = '', document = '', date = '', type = '', deliverable = '', language = '', ...rest] = written;
  const publisher = iecPublishers.get(publisherName);
  const [, number, part] = /^(\d{1,6}[a-z]?)((?:-[\da-z]{1,5})*)$/.exec(document) ?? [];
  if (publisher === undefined || number === undefined || !iecDate.test(date)) return undefined;
  if (type !== '' && !types.has(type)) return undefined;
  const version = iecDeliverables.get(deliverable);
  if ((deliverable !== '' && version === undefined) || (language !== '' && !languageField.test(language)))
    return undefined;
  const supplements = readIecSupplements(rest);
  if (!supplements) return undefined;
  const designation: Designation = {
    body: 'iec',
    prefix: prefixOf(publisher, type),
    number: number.toUpperCase(),
    ...(part ? { part: part.slice(1).toUpperCase() } : {}),
    ...(date === '' ? {} : { year: date.slice(0, 4) }),
    supplements,
    ...(version === undefined ? {} : { version }),
  };
  return { designation, ...(language === '' ? {} : { languages: language.split(',') }) };
}

function readIecSupplements(fields: readonly string[]): Supplement[] | undefined {
  const supplements: Supplement[] = [];
  let position = 0;
  while (fields.slice(position).some((field) => field !== '')) {
    const [relation = '', kindName = '', number = '', date = ''] = fields.slice(position, position + 4);
    const kind = iecSupplements.get(kindName);
    if (kind === undefined || !/^\d{1,3}$/.test(number) || !iecDate.test(date)) return undefined;
    if (relation !== '' && relation !== 'plus') return undefined;
    const joint = relation === 'plus' ? '+' : '/';
    supplements.push({ kind, number, ...(date === '' ? {} : { year: date.slice(0, 4) }), joint });
    position += 4;
  }
  return supplements;
}

function printIec(designation: Designation, head: PrefixHead): string | undefined {
  const { number, part, year = '', version, allParts, supplements } = designation;
  const deliverable = allParts ? 'ser' : (version?.toLowerCase() ?? '');
  if (deliverable !== '' && !iecDeliverables.has(deliverable)) return undefined;
  const document = `${number}${part === undefined ? '' : `-${part}`}`.toLowerCase();
  const fields = ['urn', 'iec', 'std', head.publisher, document, year, head.type, deliverable, ''];
  for (const supplement of supplements) {
    const kind = supplement.kind.toLowerCase();
    if (!iecSupplements.has(kind)) return undefined;
    fields.push(supplement.joint === '+' ? 'plus' : '', kind, supplement.number, supplement.year ?? '');
  }
  return fields.join(':');
}

/** Takes the first field when it matches. */
function take(fields: string[], pattern: RegExp): string | undefined {
  return pattern.test(fields[0] ?? '') ? fields.shift() : undefined;
}
