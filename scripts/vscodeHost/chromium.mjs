import { existsSync } from 'node:fs';
import { run } from '../run.mjs';

const debianChromium = '/usr/bin/chromium';

/** A Chinese font (5 MB) and a monospaced Latin one: without them screenshots show boxes, or whatever the machine has. */
const debianPackages = ['chromium', 'fontconfig', 'fonts-wqy-microhei', 'fonts-dejavu-core'];

/**
 * Finds a Chromium that can run headless, and installs Debian's where none is there and this process may.
 *
 * `CHROMIUM_BIN` names another executable; nothing is installed then.
 *
 * @returns {Promise<string>} Absolute path of the executable.
 * @throws {Error} One sentence that says what to install, when it cannot be done from here.
 */
export async function prepareChromium() {
  const given = process.env.CHROMIUM_BIN;
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new Error(`CHROMIUM_BIN names ${given}, and there is no such file.`);
    return given;
  }
  if (existsSync(debianChromium) && (await showsChinese())) return debianChromium;
  if (mayInstall()) {
    console.log(`Installing ${debianPackages.join(', ')} (apt-get) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Another apt-get may be at work: wait for it instead of giving up.
    const apt = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], { env, quiet: true });
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', ...debianPackages);
    return debianChromium;
  }
  const command = `apt-get install ${debianPackages.join(' ')}`;
  if (existsSync(debianChromium)) {
    console.warn(`No Chinese font is installed, so Chinese text in screenshots will be boxes; as root: ${command}`);
    return debianChromium;
  }
  throw new Error(
    `The editor tests need Chromium: install it (on Debian, as root: ${command}) or name one in CHROMIUM_BIN.`,
  );
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Whether fontconfig, which Chromium asks as well, knows a font for simplified Chinese. */
async function showsChinese() {
  try {
    return (await run('fc-list', [':lang=zh-cn', 'family'], { quiet: true })).trim() !== '';
  } catch {
    return false;
  }
}

/**
 * Starts headless Chromium. It may do so as root, and asks nothing of the network on its own account.
 *
 * @param {import('playwright-core')} playwright
 * @param {string} executablePath See {@link prepareChromium}.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchChromium(playwright, executablePath) {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium's own sandbox refuses to work for root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return playwright.chromium.launch({ executablePath, args });
}
