import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const root = join(__dirname, '..');

/** The floors of the house, from the ground up; what stands on one line knows nothing of its neighbours' insides. */
const floors: readonly (readonly string[])[] = [
  ['server/src/language'],
  ['server/src/text'],
  ['server/src/notation'],
  ['server/src/designations'],
  ['server/src/catalogue/model'],
  ['server/src/catalogue/file'],
  ['server/src/catalogue/questions'],
  ['server/src/catalogue/lists'],
  ['server/src/catalogue/tasks'],
  ['server/src/names'],
  ['server/src/recognition'],
  ['server/src/findings'],
  ['server/src/settings'],
  ['server/src/context'],
  ['server/src/rules'],
  ['server/src/linter'],
  ['server/src/linter.ts'],
  ['server/src/explanation'],
  ['server/src/languageServer', 'server/src/cli'],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

function* sources(folder: string): Generator<string, void, void> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (path.endsWith('.ts')) yield path;
  }
}

function importsOf(path: string): Import[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, to = '']) => ({
    from: path,
    to: to.startsWith('.')
      ? relative(root, join(root, dirname(path), to))
          .split(sep)
          .join('/')
      : to,
  }));
}

/** Whether a path, with its ending or without it as imports name it, is the room or stands in it. */
function isIn(path: string, room: string): boolean {
  return path === room || `${path}.ts` === room || path.startsWith(`${room}/`);
}

function floorOf(path: string): number {
  return floors.findIndex((rooms) => rooms.some((room) => isIn(path, room)));
}

function roomOf(path: string): string | undefined {
  return floors.flat().find((room) => isIn(path, room));
}

const imports = [...sources('server/src'), ...sources('client/src')].flatMap(importsOf);

/** What rules may not ask for: the text itself, or where in it something stands in its block. */
const textOfRules =
  /\bprose\b|\bRecognisedText\b|\bRecognisedBlock\b|\bBlockContent\b|\b(?:text|document)\.source\b|\bblockStart\b/;

describe('Architecture', () => {
  it('has a floor for every room of the server', () => {
    assert.deepEqual(
      [...sources('server/src')].filter((path) => floorOf(path) < 0),
      [],
    );
  });

  it('lets no import run up the floors or across one', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!from.startsWith('server/') || !to.startsWith('server/')) return false;
      return floorOf(to) > floorOf(from) || (floorOf(to) === floorOf(from) && roomOf(to) !== roomOf(from));
    });
    assert.deepEqual(wrong, []);
  });

  it('has no import that runs in a circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports) {
      if (!to.startsWith('server/') && !to.startsWith('client/')) continue;
      next.set(from, [...(next.get(from) ?? []), `${to}.ts`]);
    }
    const done = new Set<string>();
    const circle = (path: string, trail: readonly string[]): readonly string[] | undefined => {
      if (trail.includes(path)) return [...trail, path];
      if (done.has(path)) return undefined;
      for (const to of next.get(path) ?? []) {
        const found = circle(to, [...trail, path]);
        if (found) return found;
      }
      done.add(path);
      return undefined;
    };
    for (const path of next.keys()) assert.equal(circle(path, [])?.join(' → '), undefined);
  });

  it('hides the text from rules: what they need of it, the room for context says', () => {
    const rules = [...sources('server/src/rules')].filter((path) => path !== 'server/src/rules/rule.ts');
    const looking = rules.filter((path) => textOfRules.test(readFileSync(join(root, path), 'utf8')));
    const imported = imports.filter(
      ({ from, to }) =>
        rules.includes(from) && to.startsWith('server/src/text/') && !/\/(?:span|ownCopy|typography)$/.test(to),
    );
    assert.deepEqual([looking, imported], [[], []]);
  });

  it('names every room in CONTRIBUTING.md, in the order of the floors', () => {
    const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `server/src/'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, room = '']) => room),
    );
    const rooms = [...new Set(floors.flat().map((room) => room.replace(/(catalogue)\/.*/, '$1')))];
    assert.deepEqual(named, rooms);
  });

  it('imports vscode under client/ only', () => {
    assert.deepEqual(
      imports.filter(({ from, to }) => to === 'vscode' && !from.startsWith('client/')),
      [],
    );
  });

  it('lets the client know nothing of the server but the protocol', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('client/') && to.startsWith('server/') && !to.startsWith('server/src/languageServer/protocol'),
    );
    assert.deepEqual(wrong, []);
  });

  it('uses Node built-ins at the edges only', () => {
    const isEdge = (path: string): boolean => path.startsWith('server/src/cli/') || path.endsWith('.node.ts');
    assert.deepEqual(
      imports.filter(({ from, to }) => (to.startsWith('node:') || to.endsWith('/node')) && !isEdge(from)),
      [],
    );
  });
});
