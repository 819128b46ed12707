import { fileURLToPath } from 'node:url';
import type { RuleDescription } from '../settings/definition';
import { defaultSettings } from '../settings/settings';
import { SettingsFiles } from '../settings/settingsFile.node';
import type { SettingsFileSource } from './environment';

/**
 * The settings files of documents on this machine's disk. Documents that lie elsewhere have none.
 *
 * @param rules the rules that a settings file may name
 */
export function settingsFilesOnDisk(rules: readonly RuleDescription[]): SettingsFileSource {
  let files = new SettingsFiles(rules);
  return {
    async forDocument(uri) {
      const path = pathOf(uri);
      return path === undefined ? { settings: defaultSettings, stated: [], problems: [] } : files.forDocument(path);
    },
    forget() {
      files = new SettingsFiles(rules);
    },
  };
}

/** The path of the file with this URI; undefined when it is none on this machine. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // A URI that names no path on this machine, such as one with a host.
    return undefined;
  }
}
