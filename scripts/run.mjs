import { spawn } from 'node:child_process';

/**
 * Runs a command to its end. Its output goes to this process's own, or, with `quiet`, is kept back and shown only when
 * the command fails.
 *
 * @param {string} command The executable.
 * @param {readonly string[]} args Its arguments, handed over without a shell.
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 * @returns {Promise<string>} What it printed (both streams) with `quiet`, otherwise the empty string.
 * @throws {Error} When it cannot be started or ends with anything but 0; the message names the command.
 */
export function run(command, args, options = {}) {
  const { cwd, env, quiet = false } = options;
  const name = [command, ...args].join(' ');
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => reject(new Error(`\`${name}\` could not be started: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else
        reject(new Error(`\`${name}\` ended with ${code ?? signal}.${output === '' ? '' : `\n${output.trimEnd()}`}`));
    });
  });
}

/** What a shell says of a process that was ended by Ctrl+C. */
const interrupted = 130;

/**
 * Runs a script's main function, and lets what is to be done at the process's exit be done on Ctrl+C, too. An error ends the process with its message alone and the exit code that it carries in
 * `exitCode` (1 without one): what goes wrong here is nearly always the surroundings, and a stack would hide that.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(interrupted));
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = Number.isInteger(error?.exitCode) ? error.exitCode : 1;
  }
}
