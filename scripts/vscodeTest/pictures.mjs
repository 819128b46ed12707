import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from '../project.mjs';
import { withScratchDirectory } from '../scratch.mjs';
import { launchChromium, prepareChromium } from '../vscodeHost/chromium.mjs';
import { prepareHost } from '../vscodeHost/install.mjs';
import { startServer } from '../vscodeHost/server.mjs';
import { quietSettings, writeUserSettings } from '../vscodeHost/settings.mjs';
import { newOfflinePage, openWorkbench, remoteUri } from '../vscodeHost/workbench.mjs';

/** What a reader of the pictures needs to see, and no more. */
const pictureSettings = {
  ...quietSettings,
  'breadcrumbs.enabled': false,
  'editor.accessibilitySupport': 'off',
  'editor.fontFamily': "'DejaVu Sans Mono', 'WenQuanYi Micro Hei Mono', monospace",
  'editor.fontSize': 15,
  'editor.lineHeight': 24,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
};

/** Pixels. */
const size = { width: 1180, height: 760 };

/** Milliseconds for anything that has to appear. */
const limit = 30_000;

const failurePath = projectPath('dist', 'screenshot-of-failure.png');

const squiggles = '.squiggly-error, .squiggly-warning, .squiggly-info';

/**
 * Opens the test briefing in the VS Code server as a person would and takes pictures on the way: the findings, a hover,
 * the quick fixes, the repaired text. Each is taken when what it shows has appeared, so that they prove it, too.
 *
 * @param {object} options
 * @param {{ userData: string, extensions: string }} options.profile Where the packaged extension is installed.
 * @param {string} options.folder A folder with `briefing.md`.
 * @param {string} options.output Where the PNG files go.
 */
export async function takePictures({ profile, folder, output }) {
  await mkdir(output, { recursive: true });
  await writeUserSettings(profile.userData, pictureSettings);
  await withScratchDirectory((serverData) => visit({ ...profile, serverData }, folder, output));
}

async function visit(directories, folder, output) {
  const executable = await prepareChromium();
  const host = await prepareHost();
  const server = await startServer(host, directories);
  let browser;
  try {
    browser = await launchChromium(await host.playwright(), executable);
    const page = await newOfflinePage(browser);
    page.setDefaultTimeout(limit);
    await page.setViewportSize(size);
    const file = remoteUri(server.authority, join(folder, 'briefing.md'));
    await openWorkbench(page, server.authority, { folder, payload: [['openFile', file]] });
    try {
      await tour(page, (name) => page.screenshot({ path: join(output, `${name}.png`) }));
    } catch (error) {
      await page.screenshot({ path: failurePath });
      throw new Error(`${error.message}\n${failurePath} shows where it stopped.`);
    }
  } finally {
    await browser?.close();
    await server.stop();
  }
}

async function tour(page, picture) {
  await page.locator(squiggles).first().waitFor();
  await closeSideBar(page);
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'superseded' }).first().waitFor();
  await page.locator('.tab.active [class*="itemBadge"]').waitFor();
  const found = await problemCount(page, (count) => count > 0);
  await settle(page);
  await picture('squiggle');
  await page.keyboard.press('Control+Shift+M');

  const outdated = await boxAt(page, 'ISO/IEC 27001:2013');
  await page.mouse.move(outdated.x, outdated.y, { steps: 4 });
  await page.locator('.monaco-hover:not(.hidden)', { hasText: 'Information security' }).waitFor();
  await settle(page);
  await picture('hover');
  await page.mouse.move(size.width - 200, size.height - 100);
  await page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden' });

  const malformed = await boxAt(page, 'GB/T19001-2016');
  await page.mouse.click(malformed.x, malformed.y);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget', { hasText: 'GB/T 19001-2016' }).waitFor();
  await settle(page);
  await picture('quick-fix');

  await page.locator('.action-widget .monaco-list-row', { hasText: 'Fix all safe' }).click();
  await problemCount(page, (count) => count > 0 && count < found);
  await settle(page);
  await picture('fixed');
}

/** The number of problems in the status bar, once it will do. */
async function problemCount(page, isRight) {
  const item = page.locator('[id="status.problems"]');
  const giveUp = Date.now() + limit;
  for (;;) {
    const numbers = (await item.isVisible()) ? (await item.textContent()).match(/\d+/g) : undefined;
    const count = (numbers ?? []).reduce((sum, number) => sum + Number(number), 0);
    if (isRight(count)) return count;
    if (Date.now() > giveUp) throw new Error(`The status bar still says ${count} problems.`);
    await page.waitForTimeout(50);
  }
}

async function closeSideBar(page) {
  const sideBar = page.locator('.part.sidebar');
  if (await sideBar.isVisible()) await page.keyboard.press('Control+B');
  await sideBar.waitFor({ state: 'hidden' });
}

/** The middle of a text in the editor, in page coordinates. */
async function boxAt(page, text) {
  const box = await page.evaluate((searched) => {
    for (const line of document.querySelectorAll('.view-line')) {
      // The editor draws a space as a no-break space.
      const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(searched);
      if (at < 0) continue;
      const middle = at + Math.floor(searched.length / 2);
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let passed = 0, node = walker.nextNode(); node; passed += node.length, node = walker.nextNode()) {
        if (passed + node.length <= middle) continue;
        const range = document.createRange();
        range.setStart(node, middle - passed);
        range.setEnd(node, middle - passed + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return undefined;
  }, text);
  if (box === undefined) throw new Error(`“${text}” is not to be seen in the editor.`);
  return box;
}

/** Waits until the page has drawn what it knows and no animation is under way. */
async function settle(page) {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
