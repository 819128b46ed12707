import { Readable, Writable } from 'node:stream';
import type { Catalogue } from '../../server/src/catalogue/model/catalogue';
import type { CatalogueFolders } from '../../server/src/cli/catalogueFolders';
import { runCommandLine } from '../../server/src/cli/commandLine';
import type { Engine } from '../../server/src/cli/engine';
import { Output } from '../../server/src/cli/output';
import type { Finding } from '../../server/src/findings/finding';
import { exampleRules } from '../settings/exampleRules';

/** What one run of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a test may put in the place of the real thing. */
export interface Given {
  readonly stdin?: string | Buffer;
  readonly colours?: boolean;
  readonly locale?: string;
  readonly engine?: Partial<Engine>;
  readonly catalogues?: Partial<CatalogueFolders>;
}

/** Runs the command line within this process, on {@link exampleEngine} unless the test gives another engine. */
export async function run(args: readonly string[], given: Given = {}): Promise<Ran> {
  const stdout = new Gathered();
  const stderr = new Gathered();
  const code = await runCommandLine(args, {
    stdin: Readable.from(given.stdin === undefined ? [] : [Buffer.from(given.stdin)]),
    stdout: new Output(stdout),
    stderr: new Output(stderr),
    colours: given.colours ?? false,
    locale: given.locale ?? 'en-GB',
    engine: { ...exampleEngine, ...given.engine },
    catalogues: {
      bundled: 'no-bundle',
      updated: 'no-update',
      listAddress: '',
      today: '2026-11-25',
      ...given.catalogues,
    },
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Gathered extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

const marks: readonly (readonly [string, Omit<Finding, 'start' | 'end' | 'fixes'>, string])[] = [
  ['OLD', { rule: 'superseded', severity: 'warning', message: 'OLD is superseded by NEW.', canonical: 'OLD' }, 'NEW'],
  ['bad', { rule: 'malformed', severity: 'error', message: 'It is written BAD.', canonical: 'BAD' }, 'BAD'],
  ['hm', { rule: 'malformed', severity: 'information', message: 'Is it?', canonical: 'HM' }, ''],
];

/** An engine that reports the words OLD, bad and hm, each with a severity and a repair of its own. */
export const exampleEngine: Engine = {
  rules: exampleRules,
  openCatalogue: () => Promise.resolve(exampleCatalogue),
  lint(source, kind, { settings, catalogue }) {
    if (source.includes('crash')) throw new Error('the engine broke');
    const findings = [...source.matchAll(/OLD|bad|hm/g)].flatMap(({ 0: word, index }): Finding[] => {
      const [, finding, text] = marks.find(([mark]) => mark === word) ?? [];
      if (finding === undefined || text === undefined || settings.rules[finding.rule] === 'off') return [];
      if (settings.ignore.includes(finding.canonical) || (word === 'OLD' && catalogue === undefined)) return [];
      const span = { start: index, end: index + word.length };
      const fix = { kind: word === 'bad' ? ('safe' as const) : ('suggested' as const), title: `Replace by “${text}”` };
      const fixes = text === '' ? [] : [{ ...fix, edits: [{ ...span, text }] }];
      const message = `${finding.message}${kind === 'markdown' ? ' (Markdown)' : ''}`;
      return [{ ...finding, ...span, message, fixes, ...(word === 'OLD' ? { deprecated: true } : {}) }];
    });
    return { findings, mentions: [], resolutionOf: () => undefined };
  },
};

const exampleCatalogue: Catalogue = {
  asOf: '2026-08-19',
  agencies: () => [],
  committees: () => [],
  codes: () => [],
  find: () => undefined,
  has: () => false,
  parts: () => [],
  underOtherPrefix: () => [],
  coverage: () => undefined,
  suggest: () => [],
  describeParts: () => [],
  adoptions: () => ({ adopts: [], adoptedBy: [] }),
  plausibility: () => ({ kind: 'possible' }),
  search: () => [],
  succession: () => undefined,
  byAlias: () => undefined,
};
