import { frontMatterEnd } from '../server/src/text/frontMatter';

/** A place that a fixture marks: `‹superseded|ISO/IEC 27001:2013›`. Offsets are into the text without the marks. */
export interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

const open = '‹';
const bar = '|';
const close = '›';

/**
 * Takes the marks out of a fixture. Several labels for one place are given as `‹a,b|text›`. Marks do not nest.
 */
export function readMarks(fixture: string): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  let position = 0;
  for (let at = fixture.indexOf(open); at >= 0; at = fixture.indexOf(open, position)) {
    const middle = fixture.indexOf(bar, at);
    const end = fixture.indexOf(close, at);
    if (middle < 0 || end < middle) throw new Error(`The mark at offset ${at} is not closed.`);
    text += fixture.slice(position, at);
    const start = text.length;
    text += fixture.slice(middle + 1, end);
    for (const label of fixture.slice(at + 1, middle).split(',')) marks.push({ label, start, end: text.length });
    position = end + 1;
  }
  return { text: text + fixture.slice(position), marks };
}

/** The same text as people save it. */
export interface Variant {
  readonly name: string;
  readonly of: (fixture: string) => string;
  /** Whether it puts signs directly beside what is marked. */
  readonly touchesMarks?: boolean;
}

/** Every rule is tested on all of them; those that read what stands directly beside a mark, on those that leave it alone. */
export const variants: readonly Variant[] = [
  { name: 'LF', of: (fixture) => fixture },
  { name: 'CRLF', of: (fixture) => fixture.replaceAll('\n', '\r\n') },
  { name: 'a byte order mark', of: (fixture) => `\ufeff${fixture}` },
  { name: 'emoji in front', of: inBody((body) => `😀👩‍🔬 first\n\n${body}`) },
  { name: 'emoji in every line', of: inBody((body) => body.replaceAll('‹', '😀 ‹')), touchesMarks: true },
  { name: 'CJK in front', of: inBody((body) => `国家标准一览\n\n${body}`) },
  {
    name: 'CJK glued to every mark',
    of: inBody((body) => body.replaceAll('‹', '见‹').replaceAll('›', '›等')),
    touchesMarks: true,
  },
];

/** Front matter has to stay first, and means something else with signs put in. */
function inBody(change: (body: string) => string): (fixture: string) => string {
  return (fixture) => {
    const end = frontMatterEnd(fixture);
    return fixture.slice(0, end) + change(fixture.slice(end));
  };
}
