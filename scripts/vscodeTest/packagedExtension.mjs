import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath, vsixPath } from '../project.mjs';
import { run } from '../run.mjs';

/** Packages the extension into {@link vsixPath}. */
export async function packageExtension() {
  await run('npm', ['run', '--silent', 'package'], { cwd: projectPath(), quiet: true });
}

/**
 * Installs the packaged extension into an editor that has no other, through that editor's command line.
 *
 * @param {string} command The editor's command line: `code`, or what stands in for it.
 * @param {{ userData: string, extensions: string }} profile Folders of the editor, new ones.
 * @returns {Promise<string>} The folder into which the editor has unpacked the extension.
 * @throws {Error} When the editor refuses it, or has put anything but this one extension there.
 */
export async function installPackage(command, { userData, extensions }) {
  const profileArguments = ['--user-data-dir', userData, '--extensions-dir', extensions];
  const said = await run(command, [...profileArguments, '--install-extension', vsixPath], { quiet: true });
  const folders = (await readdir(extensions, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const [folder] = folders;
  if (folders.length !== 1 || !folder.name.startsWith('normlint.normlint-')) {
    const found = folders.map(({ name }) => name).join(', ') || 'nothing';
    throw new Error(`${vsixPath} was to be installed into ${extensions}, but there is ${found}.\n${said}`);
  }
  return join(extensions, folder.name);
}
