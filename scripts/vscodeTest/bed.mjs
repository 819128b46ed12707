import { spawn } from 'node:child_process';
import { projectPath } from '../project.mjs';
import { ExitCode } from '../vscodeHost/automation.mjs';

const expected = [
  { suite: 'failing.cjs', code: 1 },
  { suite: 'crashing.cjs', code: ExitCode.extensionHost },
];

/**
 * Proves that the VS Code server as a test bed cannot take a failure for a success: runs suites that must not pass.
 *
 * @param {import('./editors.mjs').Editor} editor The VS Code server.
 * @param {string} extension Any extension's folder.
 * @throws {Error} When one of them ends with another exit code than it should.
 */
export async function proveTestBed(editor, extension) {
  for (const { suite, code } of expected) {
    const ended = await exitCode(editor.executable, [
      `--extensionDevelopmentPath=${extension}`,
      `--extensionTestsPath=${projectPath('test', 'vscode', 'bed', suite)}`,
    ]);
    if (ended !== code) throw new Error(`The suite ${suite} was to end with ${code} and ended with ${ended}.`);
    console.log(`${suite} ends with ${code}`);
  }
}

/** Their output is a failure's, on purpose, and would only mislead. */
function exitCode(command, args) {
  return new Promise((resolve, reject) => {
    spawn(command, args, { stdio: 'ignore' }).once('error', reject).once('close', resolve);
  });
}
