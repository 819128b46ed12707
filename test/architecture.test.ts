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
