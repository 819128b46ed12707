#!/usr/bin/env node
// A stand-in for the desktop executable `code`, for machines that cannot download it: it understands the arguments that
// @vscode/test-electron passes and runs the suite in a real VS Code server, with the workbench in headless Chromium.
// The exit code is the suite's own, or one of ExitCode.
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runMain } from '../run.mjs';
import { withScratchDirectory } from '../scratch.mjs';
import { ExitCode, listenToSuite } from './automation.mjs';
import { launchChromium, prepareChromium } from './chromium.mjs';
import { prepareHost } from './install.mjs';
import { extensionHostEnds, installExtension, startServer } from './server.mjs';
import { newOfflinePage, openWorkbench, remoteUri } from './workbench.mjs';

const suiteLimit = 240_000;
const endLimit = 10_000;

await runMain(async () => {
  // Not strict: desktop VS Code has many switches that mean nothing here (--no-sandbox, --skip-welcome …).
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true, default: [] },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
      'install-extension': { type: 'string' },
    },
  });
  await withScratchDirectory(async (scratch) => {
    const directories = {
      serverData: join(scratch, 'server'),
      userData: resolve(values['user-data-dir'] ?? join(scratch, 'user')),
      extensions: resolve(values['extensions-dir'] ?? join(scratch, 'extensions')),
    };
    const host = await prepareHost();
    const vsix = values['install-extension'];
    if (vsix !== undefined) console.log((await installExtension(host, directories, resolve(vsix))).trimEnd());
    else if (values.extensionTestsPath === undefined) fail('--extensionTestsPath or --install-extension is needed.');
    else {
      process.exitCode = await runSuite(host, directories, {
        developmentPaths: values.extensionDevelopmentPath.map((path) => resolve(path)),
        testsPath: resolve(values.extensionTestsPath),
        folder: positionals[0] === undefined ? undefined : resolve(positionals[0]),
      });
    }
  }).catch((error) => {
    error.exitCode ??= ExitCode.surroundings;
    throw error;
  });
});

function fail(message) {
  throw Object.assign(new Error(message), { exitCode: ExitCode.surroundings });
}

/** @returns {Promise<number>} The exit code. */
async function runSuite(host, directories, { developmentPaths, testsPath, folder }) {
  const executable = await prepareChromium();
  const server = await startServer(host, directories);
  let browser;
  try {
    browser = await launchChromium(await host.playwright(), executable);
    const page = await newOfflinePage(browser);
    const suite = await listenToSuite(page, suiteLimit);
    await openWorkbench(page, server.authority, {
      folder,
      payload: [
        ...developmentPaths.map((path) => ['extensionDevelopmentPath', remoteUri(server.authority, path)]),
        ['extensionTestsPath', remoteUri(server.authority, testsPath)],
        ['skipWelcome', 'true'],
      ],
    });
    const serverGone = server.ended.then(() => ExitCode.surroundings);
    const code = await Promise.race([suite.finished, serverGone]);
    return code === 0 ? await confirmCleanEnd(server) : code;
  } finally {
    await browser?.close();
    await server.stop();
  }
}

/** VS Code reports success as well when the extension host dies half-way; only the server knows how it ended. */
async function confirmCleanEnd(server) {
  const giveUp = Date.now() + endLimit;
  while (extensionHostEnds(server).length === 0 && Date.now() < giveUp) await delay(50);
  const ends = extensionHostEnds(server);
  if (ends.length > 0 && ends.every((end) => end === '0')) return 0;
  console.error(`The extension host did not end cleanly: ${ends.length === 0 ? 'no end was seen' : ends.join(', ')}.`);
  return ExitCode.extensionHost;
}
