import { bodiesWith } from '../../server/src/designations/homes';
import { issuingBodies } from '../../server/src/designations/issuingBodies';
import type { IssuingBody, PrefixForm } from '../../server/src/designations/issuingBody';
import { alternation } from './alternation';
import { type Shape, shapesOf } from './shapes';

/** One pattern of a TextMate grammar. */
interface Pattern {
  readonly match: string;
  readonly name: string;
  readonly captures: Readonly<Record<string, { readonly name: string }>>;
}

/** A letter, a digit or a path in front of it makes it something else; an identical document may stand behind a slash. */
const before = '(?<![A-Za-z0-9_-]|[^0-9]/)';
const after = '(?![A-Za-z0-9_])';
const date = '([:—-])((?:19|20)[0-9]{2}(?:-[0-9]{2})?|[0-9]{2}(?![0-9]))';
const revision = '(?:_[0-9]{6}|[a-z][0-9]{1,2})?';
const bracketed = '\\((?:[0-9]{2}/)?(?:19|20)[0-9]{2}(?:-[0-9]{2})?\\)';
const supplement =
  '(?:[/+ ](?:XG|AC?|C|Amd\\.?|AMD|Cor\\.?|COR) ?(?:[0-9]{1,2}(?:[:-](?:19|20)[0-9]{2}(?:-[0-9]{2})?)?|:(?:19|20)[0-9]{2}(?:-[0-9]{2})?)|' +
  ` V[0-9]{1,2}(?:\\.[0-9]{1,2}){1,2}| (?:CSV|CMV|RLV|EXV|SER|DB)(?![A-Za-z])| ${bracketed}){0,4}`;

/** Prefixes that stand before the same shapes, and behind which the same sign stands. */
interface Group {
  readonly shapes: readonly Shape[];
  readonly joint: string;
  readonly prefixes: Set<string>;
  /** Beginnings with the code behind them, as the source of a regular expression. */
  readonly coded: Set<string>;
}

/**
 * The grammar that colours designations as the issuing bodies print them, made from their table: prefixes that stand before
 * the same shapes of numbers share a pattern. Regular expressions as both JavaScript and Oniguruma understand them.
 */
export function syntax(): string {
  const grammar = {
    comment: 'Made from the table of issuing bodies: npm run syntax',
    scopeName: 'normlint.designations.injection',
    injectionSelector:
      'L:text.html.markdown -meta.embedded -markup.fenced_code -markup.inline.raw -markup.underline.link -comment',
    patterns: groups().map(patternOf),
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
}

function groups(): readonly Group[] {
  const found = new Map<string, Group>();
  for (const body of issuingBodies) {
    for (const form of body.forms) {
      const code = codeOf(body, form);
      const written = form.printed + (code?.sample ?? '');
      const usual = jointBehind(body, form);
      const behindIt = shapesOf(written, usual);
      // Some print a sign or nothing that belongs to the number.
      const joint = behindIt.length > 0 ? usual : '';
      const own = joint === usual ? behindIt : shapesOf(written, joint);
      if (own.length === 0) continue;
      const key = `${joint}|${own.map(({ number }) => number).join('|')}`;
      const group = found.get(key) ?? { shapes: own, joint, prefixes: new Set(), coded: new Set() };
      found.set(key, group);
      if (code) group.coded.add(alternation([form.printed]) + code.source);
      else for (const printed of [form.printed, form.alsoPrinted ?? form.printed]) group.prefixes.add(printed);
    }
  }
  return [...found.values()];
}

function patternOf({ shapes, joint, prefixes, coded }: Group): Pattern {
  const prefix = [alternation(prefixes), ...coded].filter((each) => each !== '').join('|');
  const numbers = (isDated: boolean): string =>
    shapes.flatMap((shape) => (shape.isDated === isDated ? [shape.number] : [])).join('|');
  const dated = numbers(true);
  const undated = numbers(false);
  const ways = [
    ...(dated === '' ? [] : [`(${dated})${date}`]),
    ...(undated === '' ? [] : [`(${undated})(?:${date})?`]),
  ];
  return {
    match: `${before}(${prefix})${joint}(?:${ways.join('|')})${revision}${supplement}${after}`,
    name: 'meta.designation.normlint',
    captures: captures(ways.length),
  };
}

function captures(ways: number): Pattern['captures'] {
  const pieces = ['constant.numeric.number', 'punctuation.separator', 'constant.numeric.year'];
  const names = ['entity.name.tag.prefix', ...Array.from({ length: ways }, () => pieces).flat()];
  return Object.fromEntries(names.map((name, index) => [`${index + 1}`, { name: `${name}.designation.normlint` }]));
}

/** What the body prints between prefix and number. */
function jointBehind(body: IssuingBody, { printed, prefix }: PrefixForm): string {
  const text = body.print({ prefix, number: '7', supplements: [] }, printed);
  return text.startsWith(printed) ? text.slice(printed.length, text.lastIndexOf('7')) : ' ';
}

const codes = ['', 'CAS', '11/T', ' 184/SC 4'];

/** The code that the body has behind the beginning of its prefix, with an example; undefined where none stands there. */
function codeOf({ code }: IssuingBody, { prefix }: PrefixForm): { source: string; sample: string } | undefined {
  if (code === undefined) return undefined;
  const pattern = new RegExp(`^${code}$`);
  const sample = codes.find((each) => pattern.test(each) && bodiesWith(prefix + each).length > 0);
  return sample === undefined || prefix === 'SZDB/Z' ? undefined : { source: code, sample };
}
