import { spawn } from 'node:child_process';
import { run } from '../run.mjs';

const startLimit = 60_000;
const stopLimit = 5_000;

/**
 * Where an editor keeps its things; each a folder, made when missing.
 *
 * @typedef {object} Directories
 * @property {string} serverData Logs and the server's own state.
 * @property {string} userData `--user-data-dir`, with `User/settings.json`.
 * @property {string} extensions `--extensions-dir`.
 */

/** @param {Directories} directories */
const commonArguments = (directories) => [
  '--accept-server-license-terms',
  '--server-data-dir',
  directories.serverData,
  '--user-data-dir',
  directories.userData,
  '--extensions-dir',
  directories.extensions,
];

/**
 * Installs an extension from a file, as `code --install-extension` does.
 *
 * @param {import('./install.mjs').Host} host
 * @param {Directories} directories
 * @param {string} vsix
 * @returns {Promise<string>} What VS Code said.
 */
export function installExtension(host, directories, vsix) {
  return run(host.node, [host.serverMain, ...commonArguments(directories), '--install-extension', vsix], {
    quiet: true,
  });
}

/**
 * A running VS Code server.
 *
 * @typedef {object} Server
 * @property {string} authority Host and port.
 * @property {() => string} output What it has printed so far.
 * @property {Promise<void>} ended Settles when the process is gone.
 * @property {() => Promise<void>} stop Ends it with everything that it has started.
 */

/**
 * Starts the VS Code server on a free port of this machine. Extension hosts inherit this process's environment.
 *
 * @param {import('./install.mjs').Host} host
 * @param {Directories} directories
 * @returns {Promise<Server>}
 * @throws {Error} With the server's output, when it ends or says nothing within a minute.
 */
export async function startServer(host, directories) {
  const child = spawn(
    host.node,
    [
      host.serverMain,
      ...commonArguments(directories),
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--without-connection-token',
      '--telemetry-level',
      'off',
      '--disable-workspace-trust',
      // Without it a built workbench ignores extensionDevelopmentPath and extensionTestsPath.
      '--enable-smoke-test-driver',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let output = '';
  const ended = new Promise((resolve) => child.once('close', () => resolve()));

  // In a process group of its own it would outlive this process.
  const kill = () => signal(child, 'SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    signal(child, 'SIGTERM');
    const timer = setTimeout(kill, stopLimit);
    await ended;
    clearTimeout(timer);
    process.removeListener('exit', kill);
  };

  let timer;
  try {
    const port = await new Promise((resolve, reject) => {
      const fail = (what) => reject(new Error(`The VS Code server ${what}.\n${output}`));
      timer = setTimeout(() => fail('did not start within a minute'), startLimit);
      child.once('error', (error) => fail(`could not be started: ${error.message}`));
      child.once('exit', (code, signalName) => fail(`ended with ${code ?? signalName}`));
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => {
          output += text;
          const listening = /Extension host agent listening on (\d+)/.exec(output);
          if (listening) resolve(listening[1]);
        });
      }
    });
    return { authority: `127.0.0.1:${port}`, output: () => output, ended, stop };
  } catch (error) {
    if (child.pid !== undefined) await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** The server leads a process group of its own, to which its extension hosts belong. */
function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * How the server's extension hosts have ended so far, as far as it has said.
 *
 * @param {Server} server
 * @returns {string[]} One entry for each, `0` for a clean end, otherwise the code or signal.
 */
export function extensionHostEnds(server) {
  const ends = server.output().matchAll(/Extension Host Process exited with code: (\S+), signal: ([^\s.]+)/g);
  return [...ends].map(([, code, signalName]) => (code === 'null' ? signalName : code));
}
