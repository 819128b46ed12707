import { cp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { withScratchDirectory } from '../scratch.mjs';
import { listenToSuite } from './automation.mjs';
import { launchChromium, prepareChromium } from './chromium.mjs';
import { prepareHost } from './install.mjs';
import { newOfflinePage } from './workbench.mjs';

const suiteLimit = 240_000;
const loadLimit = 60_000;

/**
 * Runs a suite in VS Code for the Web, where an extension and its server are web workers.
 *
 * @param {object} options Absolute paths.
 * @param {string} options.extensionDevelopmentPath The extension's folder.
 * @param {string} options.extensionTestsPath The bundled suite, a CommonJS file.
 * @param {string} options.folder What is opened; the suite sees it as `vscode-test-web://mount/`.
 * @returns {Promise<number>} The suite's exit code, or one of `ExitCode`.
 */
export async function runWebSuite({ extensionDevelopmentPath, extensionTestsPath, folder }) {
  const executable = await prepareChromium();
  const host = await prepareHost();
  // The test server serves the extension's folder and nothing beside it, so a copy takes the suite in.
  return withScratchDirectory(async (extension) => {
    await cp(extensionDevelopmentPath, extension, { recursive: true });
    const suite = join(extension, 'suite.js');
    await cp(extensionTestsPath, suite);
    return runInBrowser(host, executable, { extension, suite, folder });
  });
}

async function runInBrowser(host, executable, { extension, suite, folder }) {
  const testWeb = await host.testWeb();
  const port = await freePort();
  const server = await testWeb.open({
    browserType: 'none',
    quality: 'stable',
    commit: host.web.commit,
    testRunnerDataDir: host.web.directory,
    host: 'localhost',
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    folderPath: folder,
  });
  let browser;
  try {
    browser = await launchChromium(await host.playwright(), executable);
    const page = await newOfflinePage(browser);
    const run = await listenToSuite(page, suiteLimit);
    await page.goto(`http://localhost:${port}/`, { timeout: loadLimit });
    return await run.finished;
  } finally {
    await browser?.close();
    server.dispose();
  }
}

/** The test server neither chooses a port by itself nor says which one it has got. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
