import { createRequire } from 'node:module';
import { projectPath } from '../project.mjs';

const testElectron = createRequire(import.meta.url)('@vscode/test-electron');

/**
 * An editor to test in.
 *
 * @typedef {object} Editor
 * @property {'server' | 'desktop'} kind
 * @property {string} name For messages.
 * @property {string} executable What `@vscode/test-electron` starts.
 * @property {string} command Its command line, which installs extensions.
 */

/**
 * Chooses the editor: on Linux the VS Code server, elsewhere desktop VS Code, which `@vscode/test-electron` downloads.
 * The environment variable `NORMLINT_VSCODE` asks for `server` or `desktop`, `NORMLINT_VSCODE_VERSION` for a version of
 * the latter (`stable`, `1.91.0`).
 *
 * @returns {Promise<Editor>}
 */
export async function chooseEditor() {
  const byPlatform = process.platform === 'linux' ? 'server' : 'desktop';
  const kind = process.env.NORMLINT_VSCODE || byPlatform;
  if (kind === 'server') {
    const code = projectPath('scripts', 'vscodeHost', 'code.mjs');
    return { kind, name: 'VS Code server', executable: code, command: code };
  }
  if (kind === 'desktop') return desktop(process.env.NORMLINT_VSCODE_VERSION || 'stable');
  throw new Error(`NORMLINT_VSCODE is “${kind}”; it can be “server” or “desktop”.`);
}

async function desktop(version) {
  const executable = await testElectron.downloadAndUnzipVSCode(version).catch((error) => {
    throw new Error(`Desktop VS Code (${version}) could not be downloaded: ${error.message}`);
  });
  const [command] = testElectron.resolveCliArgsFromVSCodeExecutablePath(executable);
  return { kind: 'desktop', name: `desktop VS Code ${version}`, executable, command };
}

/**
 * Runs a suite in an editor's Node extension host.
 *
 * @param {Editor} editor
 * @param {{ profile: { userData: string, extensions: string }, extensionDevelopmentPath: string, extensionTestsPath: string, folder: string }} options
 * @throws {Error} When the suite fails or the editor does.
 */
export async function runNodeSuite(editor, { profile, extensionDevelopmentPath, extensionTestsPath, folder }) {
  await testElectron.runTests({
    vscodeExecutablePath: editor.executable,
    extensionDevelopmentPath,
    extensionTestsPath,
    launchArgs: [folder, `--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`],
  });
}
