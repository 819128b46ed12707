import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * User settings of an editor that shows the text and Normlint and nothing else: no welcome, accounts, assistants,
 * recommendations, experiments, and no file that saves itself.
 */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.titleBar.signIn.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/**
 * Writes the user settings of an editor that has not been started yet.
 *
 * @param {string} userDataDirectory What the editor is given as `--user-data-dir`.
 * @param {object} settings
 */
export async function writeUserSettings(userDataDirectory, settings) {
  const directory = join(userDataDirectory, 'User');
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'settings.json'), JSON.stringify(settings, undefined, 2));
}
