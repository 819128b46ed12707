import { type Fields, fieldsIn, isFields, listOf, textOf } from './fields';

/** The designation of an entry of an index, which has it as a text or in pieces; empty when there is none to make out. */
export function indexedDesignation(entry: unknown): string {
  if (!isFields(entry)) return '';
  const id = piece(entry, 'id');
  return isFields(id) ? fromPieces(id) : textOf(id);
}

/** The keys of an index begin with a colon, as symbols of Ruby do; so do some of its values. */
function piece(pieces: Fields, name: string): unknown {
  return pieces[`:${name}`] ?? pieces[name];
}

function textPiece(pieces: Fields, name: string): string {
  return textOf(piece(pieces, name)).replace(/^:/, '');
}

function fromPieces(pieces: Fields): string {
  const number = textPiece(pieces, 'number');
  if (number === '') return '';
  const base = piece(pieces, 'base');
  return isFields(base) ? supplement(pieces, fromPieces(base)) : standard(pieces, number);
}

/** `ISO 22642:2005/Cor 1:2007`, `ISO 15927-5:2004/CD Amd 1`, `IEC 61000-6-3:2006/AMD1:2010/ISH1:2011`. */
function supplement(pieces: Fields, base: string): string {
  const type = textPiece(pieces, 'type').toUpperCase();
  if (base === '' || type === '') return '';
  const [letter = '', ...letters] = type;
  const name = base.startsWith('ISO') ? `${letter}${letters.join('').toLowerCase()} ` : type;
  return `${base}/${stageOf(pieces)}${name}${textPiece(pieces, 'number')}${yearOf(pieces)}`;
}

function standard(pieces: Fields, number: string): string {
  const publishers = [piece(pieces, 'publisher'), ...listOf(piece(pieces, 'copublisher'))].map(textOf).filter(Boolean);
  const [publisher] = publishers;
  if (publisher === undefined) return '';
  const type = textPiece(pieces, 'type').toUpperCase();
  const kind = `${stageOf(pieces)}${type === 'IS' || type === 'IWA' ? '' : type}`.trim();
  const name = type === 'IWA' ? 'IWA' : publishers.join('/');
  const joiner = publisher === 'ISO' && publishers.length === 1 && type !== 'IWA' && type !== 'GUIDE' ? '/' : ' ';
  const part = textPiece(pieces, 'part');
  const iteration = textPiece(pieces, 'iteration');
  const whole = [
    `${name}${kind === '' ? '' : `${joiner}${kind}`} ${number}`,
    part === '' ? '' : `-${part}`,
    iteration === '' ? '' : `.${iteration}`,
    yearOf(pieces),
  ].join('');
  return `${whole}${changes(pieces)}`;
}

/** Amendments and corrigenda of IEC, which stand behind the edition or are worked into it (`CSV`, `CMV`, `RLV` …). */
function changes(pieces: Fields): string {
  const versions = listOf(piece(pieces, 'vap')).map(textOf).filter(Boolean);
  const joiner = versions.length > 0 ? '+' : '/';
  const items = [
    ...fieldsIn(piece(pieces, 'amendments')).map((item) => ['AMD', item] as const),
    ...fieldsIn(piece(pieces, 'corrigendums')).map((item) => ['COR', item] as const),
  ];
  const written = items.map(([type, item]) => `${joiner}${type}${textPiece(item, 'number')}${yearOf(item)}`);
  return [written.join(''), ...versions].join(' ').trimEnd();
}

function stageOf(pieces: Fields): string {
  const stage = textPiece(pieces, 'stage').toUpperCase();
  return stage === '' ? '' : `${stage} `;
}

function yearOf(pieces: Fields): string {
  const year = textPiece(pieces, 'year');
  return year === '' ? '' : `:${year}`;
}
