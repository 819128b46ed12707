import { lastChanged } from '../settings/lastChanged.node';
import { pathOf } from './settingsFiles.node';

/** The day, ISO 8601, on which the file with the URI was last changed; undefined for what lies elsewhere than on this disk. */
export async function lastChangedOnDisk(uri: string): Promise<string | undefined> {
  const path = pathOf(uri);
  return path === undefined ? undefined : lastChanged(path);
}
