import { join } from 'node:path';

/** The environment of a process for which the folder is the user's home, wherever the system looks for it. */
export function ownHome(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: folder,
    USERPROFILE: folder,
    XDG_DATA_HOME: join(folder, 'data'),
    LOCALAPPDATA: join(folder, 'data'),
  };
}

/** Where such a process keeps an updated catalogue. */
export function updatedFolder(home: string): string {
  switch (process.platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'normlint');
    case 'win32':
      return join(home, 'data', 'normlint', 'Data');
    default:
      return join(home, 'data', 'normlint');
  }
}
